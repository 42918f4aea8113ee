/** The accounts of the book value of assets that are sold, and of their price (DOMAIN 1.1). */
export const disposalCosts: readonly string[] = ['652', '657', '675']
export const disposalIncomes: readonly string[] = ['757', '775']
