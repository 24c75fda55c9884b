import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/tree/tree.js';
import '@shoelace-style/shoelace/dist/components/tree-item/tree-item.js';
import { byInnerHtml, byProperty, runPage, updateComplete } from '../shared/page.js';
import { treeHtml } from '../shared/tree.js';

void runPage({
  show: byInnerHtml(treeHtml('sl-tree', 'sl-tree-item')),
  setOpen: byProperty('sl-tree > sl-tree-item', 'expanded'),
  settled: updateComplete,
  toggle: '.tree-item__expand-button',
});
