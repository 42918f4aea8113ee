// node /tmp/see.mjs <example> <w>x<h> <lang> <scheme> screen...   -> /tmp/shots/me-<screen>.png
import { launchApp } from '/tmp/wt-lead/tests/host/launch.mjs'
const [,, example, size, lang, scheme, ...screens] = process.argv
const [width,height]=size.split('x').map(Number)
const app = await launchApp({ locale: lang==='en'?'en-GB':'fr-FR' })
const page = await app.firstWindow(); await page.waitForSelector('html[data-ready="1"]')
await page.setViewportSize({width,height})
await page.emulateMedia({colorScheme: scheme})
page.on('pageerror',e=>console.log('ERR',e.message)); page.on('console',m=>m.type()==='error'&&console.log('CON',m.text()))
if(example!=='empty'){await page.getByTestId(`open-example-${example}`).click()} else { await page.getByRole('button',{name:/Nouveau plan|New plan/}).first().click(); await page.waitForTimeout(500); await page.keyboard.type('Vide'); await page.keyboard.press('Enter') }
await page.waitForFunction(()=>location.hash.includes('/plan/'))
const id = await page.evaluate(()=>location.hash.split('/')[2])
for(const s of screens){ await page.evaluate(([id,s])=>{location.hash=`#/plan/${id}/${s}`},[id,s]); await page.waitForTimeout(s==='chance'?3500:1200); await page.screenshot({path:`/tmp/shots/me-${s.replace('/','-')}.png`}) }
await app.close(); process.exit(0)
