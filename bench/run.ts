import { blendBench } from './blendBench.ts'
import { chanceBench } from './chanceBench.ts'
import { fecBench } from './fecBench.ts'
import { gridBench } from './gridBench.ts'
import { kernelBench } from './kernelBench.ts'
import { raceBench } from './raceBench.ts'
import { printTable } from './printTable.ts'
import { sensitivityBench } from './sensitivityBench.ts'
import { windowBench } from './windowBench.ts'
import { workbookBench } from './workbookBench.ts'

const blend = await blendBench()
const fec = await fecBench()
const workbook = await workbookBench()
const window = await windowBench()
printTable([
  ...kernelBench(),
  ...raceBench(),
  ...gridBench(),
  ...chanceBench(),
  ...sensitivityBench(),
  ...blend,
  ...fec,
  ...workbook,
  ...window,
])
