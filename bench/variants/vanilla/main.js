import { detailsHtml } from '../shared/markup.js';
import { byInnerHtml, byProperty, runPage } from '../shared/page.js';

void runPage({ show: byInnerHtml(detailsHtml), setOpen: byProperty('details', 'open') });
