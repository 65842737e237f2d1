/// The planted set of the check: faithful rewrites of sentences of papers, written by hand, and
/// falsehoods made of them, in English and Chinese.
///
/// `rewrites.tsv` names the paper, the key of the sentence (`Rewrite.key`), and gives the rewrite.
/// In it `{C:faster|slower}` is a place that is false in its second form: read with the first form
/// everywhere the rewrite is faithful, and each second form makes one falsehood of the kind of the
/// letter (`Kind`). `rules.tsv` makes more of them. The sentences are not in the project: they are
/// looked up in the papers when the set is run, but for those of `own.tsv`, which are ours.
/// `fresh.tsv`, of other papers, was written before the check was last tuned, and is held for the
/// final figure.
@NullMarked
package gloss.evaluate.planted;

import org.jspecify.annotations.NullMarked;
