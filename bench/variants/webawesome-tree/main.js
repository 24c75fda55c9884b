import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/tree/tree.js';
import '@awesome.me/webawesome/dist/components/tree-item/tree-item.js';
import { byInnerHtml, byProperty, runPage, updateComplete } from '../shared/page.js';
import { treeHtml } from '../shared/tree.js';

void runPage({
  show: byInnerHtml(treeHtml('wa-tree', 'wa-tree-item')),
  setOpen: byProperty('wa-tree > wa-tree-item', 'expanded'),
  settled: updateComplete,
  toggle: '.expand-button',
});
