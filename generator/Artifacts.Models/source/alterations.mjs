// The two builders that write into what they get ("alters" in model.json).
// model.json says that they do; how, is said here and checked against the SDK.

const columns = 24;

/** dashboard.DashboardBuilder: withPanel and withRow place panels from left to right, row by row. */
export class Layout {
  x = 0;
  y = 0;
  tallest = 0;

  add(panel, isRow, model) {
    if (!isRow) return this.addPanel(panel, model);
    if (!panel.gridPos || isUnplaced(panel)) panel.gridPos = { x: 0, y: this.y + this.tallest, h: 1, w: columns };
    this.x = 0;
    this.y = panel.gridPos.y + 1;
    this.tallest = 0;
    for (const inner of panel.panels) this.addPanel(inner, model);
  }

  addPanel(panel, model) {
    panel.gridPos ??= { ...model.types['dashboard.GridPos'].defaults };
    if (isUnplaced(panel)) Object.assign(panel.gridPos, { x: this.x, y: this.y });
    this.x += panel.gridPos.w;
    this.tallest = Math.max(this.tallest, panel.gridPos.h);
    if (this.x < columns) return;
    this.x = 0;
    this.y += this.tallest;
    this.tallest = 0;
  }
}

const isUnplaced = panel => panel.gridPos.x === 0 && panel.gridPos.y === 0;

/** dashboardv2(beta1).QueryGroupBuilder: queries without a refId are numbered. */
export class QueryIds {
  next = 0;

  number(queries) {
    for (const query of queries.filter(candidate => candidate.spec.refId === '')) query.spec.refId = `query-${this.next++}`;
  }
}
