import { chanceBench } from './chanceBench.ts'
import { gridBench } from './gridBench.ts'
import { kernelBench } from './kernelBench.ts'
import { raceBench } from './raceBench.ts'
import { printTable } from './printTable.ts'

printTable([...kernelBench(), ...raceBench(), ...gridBench(), ...chanceBench()])
