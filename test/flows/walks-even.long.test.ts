/** People walk through the whole chat as they please: one half of the other walks, see walks-batches.ts. */
import { walkThrough } from "./walks-batches.ts";

walkThrough("even");
