const mostTicks = 7
const steps = [1, 2, 3, 6, 12, 24]

/** The months named under a line, by their places: at even steps that fall on January, few enough to be read. */
export function monthTicks(firstMonth: number, count: number): readonly number[] {
  const step = steps.find((each) => count / each <= mostTicks) ?? 60
  return Array.from({ length: count }, (_, at) => at).filter((at) => (firstMonth + at) % step === 0)
}
