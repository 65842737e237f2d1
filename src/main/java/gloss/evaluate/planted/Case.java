package gloss.evaluate.planted;

/// One sentence with its evidence, and what the check should find.
record Case(Kind kind, Direction direction, String paper, String evidence, String sentence) {
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
