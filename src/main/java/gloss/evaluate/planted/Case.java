package gloss.evaluate.planted;

/// One sentence with its evidence, and what the check should find.
///
/// @param faithful the rewrite that the sentence was made of; itself for a faithful one
/// @param byRule whether a rule made it, not a person
record Case(
        Kind kind,
        Direction direction,
        String paper,
        String evidence,
        String faithful,
        String sentence,
        boolean byRule) {
    /// From the language of the evidence to that of the sentence.
    enum Direction {
        EN_EN("en→en"),
        EN_ZH("en→zh"),
        ZH_EN("zh→en"),
        ZH_ZH("zh→zh");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        static Direction of(boolean chineseEvidence, boolean chineseSentence) {
            return chineseEvidence
                    ? (chineseSentence ? ZH_ZH : ZH_EN)
                    : (chineseSentence ? EN_ZH : EN_EN);
        }
    }
}
