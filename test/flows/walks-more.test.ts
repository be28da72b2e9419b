/** People walk through the whole chat as they please: the other half of the walks, see walks-batches.ts. */
import { walkThrough } from "./walks-batches.ts";

walkThrough(1, 2);
