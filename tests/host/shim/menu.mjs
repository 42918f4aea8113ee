import { windows } from './windows.mjs'

class MenuItem {
  constructor({ click, submenu, ...options }) {
    Object.assign(this, { enabled: true, visible: true, ...options })
    if (submenu) this.submenu = Menu.buildFromTemplate(submenu)
    this.click = () => click?.(this, windows.at(-1), {})
  }
}

export class Menu {
  static #application = null
  items = []

  static buildFromTemplate(template) {
    const menu = new Menu()
    menu.items = template.map((options) => new MenuItem(options))
    return menu
  }
  static setApplicationMenu(menu) {
    Menu.#application = menu
  }
  static getApplicationMenu() {
    return Menu.#application
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
}
