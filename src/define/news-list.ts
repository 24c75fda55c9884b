import { NewsList } from '../elements/news-list/news-list.js';
import { define } from '../elements/shared/define.js';

define('news-list', NewsList);
