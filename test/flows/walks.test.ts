/** People walk through the whole chat as they please: the first of the walks, see walks-batches.ts. */
import { walkThrough } from "./walks-batches.ts";

walkThrough("first");
