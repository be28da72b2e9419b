/** Answers whatever is asked, at once: what the bench itself can ask for is measured with it. */
import { serve } from "./server.ts";

serve((request, response) => {
  request.resume();
  request.once("end", () => response.end());
});
