/** Everybody in the book, by id. */
export interface CustomerIds {
  /**
   * Pages of the ids of all customers, in no order and each once; who comes or goes meanwhile may be among them or not.
   * Goes through the whole book: for what an operator does seldom.
   */
  pages(): AsyncIterable<readonly string[]>;
}
