// Pages with nothing of their own but what all have.
import "./common.js";
