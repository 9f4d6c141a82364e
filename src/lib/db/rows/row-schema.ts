import { checkRowsWith } from './row-check';

// For pages: the schema is no part of the first load.
checkRowsWith(() => import('../schema/stored-row'));
