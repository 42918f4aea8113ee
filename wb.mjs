import { launchApp } from '/tmp/wt-lead/tests/host/launch.mjs'
import { readFileSync, writeFileSync } from 'node:fs'
import { read, write } from 'xlsx'
const [,, size='1280x800', lang='fr', scheme='light'] = process.argv
const [width,height]=size.split('x').map(Number)
const app = await launchApp({ locale: lang==='en'?'en-GB':'fr-FR' })
const page = await app.firstWindow(); await page.waitForSelector('html[data-ready="1"]')
await page.setViewportSize({width,height}); await page.emulateMedia({colorScheme: scheme})
page.on('console',m=>m.type()==='error'&&console.log('CON',m.text()))
await page.getByTestId('open-example-fablab').click()
await page.waitForFunction(()=>location.hash.includes('/plan/'))
const id = await page.evaluate(()=>location.hash.split('/')[2])
const go = async s => { await page.evaluate(([id,s])=>{location.hash=`#/plan/${id}/${s}`},[id,s]); await page.waitForTimeout(800) }
await go('export')
await page.getByRole('button',{name:/Choisir ce|Choose what/}).click(); await page.waitForTimeout(400)
await page.screenshot({path:`/tmp/shots/wb-export-${lang}-${scheme}.png`})
const path='/tmp/wbtest.xlsx'
await app.evaluate(({dialog},filePath)=>{dialog.showSaveDialog=()=>Promise.resolve({canceled:false,filePath})},path)
await page.getByRole('button',{name:/Enregistrer le classeur|Save the workbook/}).click()
await page.waitForTimeout(6000)
const book = read(readFileSync(path),{type:'buffer',cellFormula:true,cellNF:true})
const sh = book.Sheets[lang==='en'?'Assumptions':'Hypothèses']
const at = (rid,col,cell)=>{ const a=Object.entries(sh).find(([,c])=>c.v===rid)?.[0]; sh[a.replace(/^[A-Z]+/,col)]=cell }
at('drivers/subsidies','D',{t:'n',v:0.8}); at('drivers/publicDelay','E',{t:'n',v:3}); at('drivers/inflation','D',{t:'s',v:'beaucoup'}); 
const rid = Object.values(sh).map(c=>c.v).find(v=>typeof v==='string'&&/amount\[2\]$/.test(v)); at(rid,'D',{t:'n',v:10200,f:'12*850'}); at(rid.replace('[2]','[1]'),'L',{t:'s',v:'Vu avec la mairie le 12 mars'})
const j = book.Sheets['Journal']; j['A6']={t:'s',v:'2026-12-01'}; j['B6']={t:'s',v:'Claire'}; j['C6']={t:'s',v:'Loyer revu après le devis'}
writeFileSync(path, write(book,{type:'buffer',bookType:'xlsx'}))
await go('import/workbook')
const ch = page.waitForEvent('filechooser'); await page.getByRole('button',{name:/Choisir le classeur|Choose the workbook/}).click(); await (await ch).setFiles(path)
await page.getByTestId('workbook-differences').waitFor({timeout:20000}); await page.waitForTimeout(400)
await page.screenshot({path:`/tmp/shots/wb-back-${lang}-${scheme}.png`})
await app.close(); process.exit(0)
