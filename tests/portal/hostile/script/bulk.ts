import { timer } from './originals.ts';

const PER_ROW = 100;

/** Adds so many elements with text, hundred to a row. */
export function addNodes(count: number): void {
  const field = document.createElement('div');
  field.id = 'masse';
  field.style.cssText = 'height:200px;overflow:hidden;contain:strict';
  for (let made = 0; made < count; made += PER_ROW) {
    const row = document.createElement('div');
    for (let index = 0; index < PER_ROW; index += 1) {
      const cell = document.createElement('span');
      cell.append(`Angabe ${made + index} `);
      row.append(cell);
    }
    field.append(row);
  }
  document.querySelector('main')?.append(field);
}

/** Adds elements in one another, so many deep. Without boxes of their own: browsers themselves cannot lay out so many. */
export function addDepth(depth: number): void {
  const top = document.createElement('div');
  top.id = 'tiefe';
  top.style.cssText = 'height:40px;overflow:hidden;contain:strict';
  let at: HTMLElement = top;
  for (let made = 0; made < depth; made += 1) {
    const inner = document.createElement('span');
    inner.style.display = 'contents';
    at.append(inner);
    at = inner;
  }
  at.append('Ganz unten.');
  document.querySelector('main')?.append(top);
}

/** Changes text, attributes and elements in every turn of the event loop, without end. */
export function flood(): void {
  const pool = document.createElement('div');
  pool.id = 'flut';
  document.querySelector('main')?.append(pool);
  let turn = 0;
  const again = () => {
    turn += 1;
    for (let index = 0; index < 20; index += 1) {
      const drop = document.createElement('i');
      drop.className = `t${turn}`;
      drop.append(String(turn));
      pool.append(drop);
      if (pool.childNodes.length > 200) pool.firstChild?.remove();
    }
    pool.style.order = String(turn);
    timer(again, 4);
  };
  again();
}
