package gloss.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFieldsTest {
    /// One printed entry a style: text ‖ title ‖ year ‖ first author ‖ number of authors ‖ venue.
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiterString = "‖",
            quoteCharacter = '`',
            textBlock =
                    """
                    L. Breiman. Random forests. Machine Learning, 45(1):5–32, 2001.‖Random forests‖2001‖L. Breiman‖1‖Machine Learning
                    C. E. Shannon. A mathematical theory of communication. Bell System Technical Journal, 27:379–423, 623–656, July, October 1948.‖A mathematical theory of communication‖1948‖C. E. Shannon‖1‖Bell System Technical Journal
                    D. E. Rumelhart, G. E. Hinton, and R. J. Williams. Learning representations by back-propagating errors. Nature, 323:533–536, 1986.‖Learning representations by back-propagating errors‖1986‖D. E. Rumelhart‖3‖Nature
                    Diederik P. Kingma and Jimmy Ba. Adam: A method for stochastic optimization. In 3rd International Conference on Learning Representations, 2015.‖Adam: A method for stochastic optimization‖2015‖Diederik P. Kingma‖2‖3rd International Conference on Learning Representations
                    Ashish Vaswani, Noam Shazeer, Niki Parmar, Jakob Uszkoreit, Llion Jones, Aidan N. Gomez, Łukasz Kaiser, and Illia Polosukhin. Attention is all you need. In Advances in Neural Information Processing Systems, volume 30, pages 5998–6008, 2017.‖Attention is all you need‖2017‖Ashish Vaswani‖8‖Advances in Neural Information Processing Systems
                    K. He, X. Zhang, S. Ren, and J. Sun, “Deep residual learning for image recognition,” in Proc. IEEE Conf. Comput. Vis. Pattern Recognit. (CVPR), Jun. 2016, pp. 770–778.‖Deep residual learning for image recognition‖2016‖K. He‖4‖Proc. IEEE Conf. Comput. Vis. Pattern Recognit. (CVPR)
                    E. W. Dijkstra, “A note on two problems in connexion with graphs,” Numerische Mathematik, vol. 1, no. 1, pp. 269–271, 1959.‖A note on two problems in connexion with graphs‖1959‖E. W. Dijkstra‖1‖Numerische Mathematik
                    Sergey Brin and Lawrence Page. 1998. The anatomy of a large-scale hypertextual Web search engine. Computer Networks and ISDN Systems 30, 1-7 (1998), 107–117.‖The anatomy of a large-scale hypertextual Web search engine‖1998‖Sergey Brin‖2‖Computer Networks and ISDN Systems
                    Jacob Devlin, Ming-Wei Chang, Kenton Lee, and Kristina Toutanova. 2019. BERT: Pre-training of deep bidirectional transformers for language understanding. In Proceedings of the 2019 Conference of the North American Chapter of the Association for Computational Linguistics, pages 4171–4186, Minneapolis, Minnesota. Association for Computational Linguistics.‖BERT: Pre-training of deep bidirectional transformers for language understanding‖2019‖Jacob Devlin‖4‖Proceedings of the 2019 Conference of the North American Chapter of the Association for Computational Linguistics
                    Hunter, J. D. (2007). Matplotlib: A 2D graphics environment. Computing in Science & Engineering, 9(3), 90–95. https://doi.org/10.1109/MCSE.2007.55‖Matplotlib: A 2D graphics environment‖2007‖J. D. Hunter‖1‖Computing in Science & Engineering
                    Oliphant, T. E. (2015). Guide to NumPy (2nd ed.). CreateSpace Independent Publishing Platform.‖Guide to NumPy‖2015‖T. E. Oliphant‖1‖CreateSpace Independent Publishing Platform
                    Folstein, M. F., Folstein, S. E. and McHugh, P. R. (1975). Mini-mental state: a practical method for grading the cognitive state of patients for the clinician. Journal of Psychiatric Research, 12, 189–198.‖Mini-mental state: a practical method for grading the cognitive state of patients for the clinician‖1975‖M. F. Folstein‖3‖Journal of Psychiatric Research
                    Chen, T. and Guestrin, C. XGBoost: A scalable tree boosting system. In KDD, pp. 785–794, 2016.‖XGBoost: A scalable tree boosting system‖2016‖T. Chen‖2‖KDD
                    Ioffe, S. and Szegedy, C. Batch normalization: Accelerating deep network training by reducing internal covariate shift. arXiv preprint arXiv:1502.03167, 2015.‖Batch normalization: Accelerating deep network training by reducing internal covariate shift‖2015‖S. Ioffe‖2‖arXiv
                    LeCun, Yann, Bottou, Léon, Bengio, Yoshua, and Haffner, Patrick. Gradient-based learning applied to document recognition. Proceedings of the IEEE, 86(11):2278–2324, 1998.‖Gradient-based learning applied to document recognition‖1998‖Yann LeCun‖4‖Proceedings of the IEEE
                    Ronneberger, O., Fischer, P., Brox, T.: U-net: Convolutional networks for biomedical image segmentation. In: International Conference on Medical Image Computing and Computer-Assisted Intervention. pp. 234–241. Springer (2015)‖U-net: Convolutional networks for biomedical image segmentation‖2015‖O. Ronneberger‖3‖International Conference on Medical Image Computing and Computer-Assisted Intervention
                    Silver, D. et al. Mastering the game of Go with deep neural networks and tree search. Nature 529, 484–489 (2016).‖Mastering the game of Go with deep neural networks and tree search‖2016‖D. Silver‖1‖Nature
                    Watson, J. D. & Crick, F. H. C. Molecular structure of nucleic acids: a structure for deoxyribose nucleic acid. Nature 171, 737–738 (1953).‖Molecular structure of nucleic acids: a structure for deoxyribose nucleic acid‖1953‖J. D. Watson‖2‖Nature
                    Hochreiter S, Schmidhuber J. Long short-term memory. Neural computation. 1997;9(8):1735–1780.‖Long short-term memory‖1997‖S Hochreiter‖2‖Neural computation
                    Altschul SF, Gish W, Miller W, Myers EW, Lipman DJ. Basic local alignment search tool. J Mol Biol. 1990;215(3):403-10.‖Basic local alignment search tool‖1990‖SF Altschul‖5‖J Mol Biol
                    V. N. Vapnik, The Nature of Statistical Learning Theory, Springer, New York, 1995.‖The Nature of Statistical Learning Theory‖1995‖V. N. Vapnik‖1‖Springer, New York
                    I. Daubechies, Orthonormal bases of compactly supported wavelets, Comm. Pure Appl. Math. 41 (1988), 909–996.‖Orthonormal bases of compactly supported wavelets‖1988‖I. Daubechies‖1‖Comm. Pure Appl. Math
                    J. Schmidhuber, Deep learning in neural networks: An overview, Neural Networks 61 (2015) 85–117.‖Deep learning in neural networks: An overview‖2015‖J. Schmidhuber‖1‖Neural Networks
                    Rousseeuw, P.J., 1987. Silhouettes: A graphical aid to the interpretation and validation of cluster analysis. Journal of Computational and Applied Mathematics 20, 53–65.‖Silhouettes: A graphical aid to the interpretation and validation of cluster analysis‖1987‖P.J. Rousseeuw‖1‖Journal of Computational and Applied Mathematics
                    Kahneman, Daniel, and Amos Tversky. “Prospect Theory: An Analysis of Decision under Risk.” Econometrica 47, no. 2 (1979): 263–91.‖Prospect Theory: An Analysis of Decision under Risk‖1979‖Daniel Kahneman‖2‖Econometrica
                    Judea Pearl. Causality: Models, Reasoning, and Inference. Cambridge University Press, 2nd edition, 2009.‖Causality: Models, Reasoning, and Inference‖2009‖Judea Pearl‖1‖Cambridge University Press
                    C. J. C. H. Watkins. Learning from Delayed Rewards. PhD thesis, King’s College, Cambridge, 1989.‖Learning from Delayed Rewards‖1989‖C. J. C. H. Watkins‖1‖PhD thesis, King’s College, Cambridge
                    Wang X, Pan S, Liu J. Deep learning for web pages[J]. Journal of Software, 2019, 30(2): 1–12.‖Deep learning for web pages‖2019‖X Wang‖3‖Journal of Software
                    周志华, 王珏. 机器学习及其应用[M]. 北京: 清华大学出版社, 2009.‖机器学习及其应用‖2009‖周志华‖2‖北京: 清华大学出版社
                    OpenAI. GPT-4 technical report. arXiv preprint arXiv:2303.08774, 2023.‖GPT-4 technical report‖2023‖OpenAI‖1‖arXiv
                    R Core Team. (2018). R: A language and environment for statistical computing. Vienna, Austria: R Foundation for Statistical Computing.‖R: A language and environment for statistical computing‖2018‖R Core Team‖1‖Vienna, Austria: R Foundation for Statistical Computing
                    Laurens van der Maaten and Geoffrey Hinton. Visualizing data using t-SNE. Journal of Machine Learning Research, 9:2579–2605, 2008.‖Visualizing data using t-SNE‖2008‖Laurens van der Maaten‖2‖Journal of Machine Learning Research
                    Altschul, S. F., W. Gish, and D. J. Lipman (1990), Basic local alignment search tool, Journal of Molecular Biology, 215(3), 403–410.‖Basic local alignment search tool‖1990‖S. F. Altschul‖3‖Journal of Molecular Biology
                    Brown T. M., Kaluzny J., Vanderplas J. T., 2013, MNRAS style of a made-up article, Astron. Zeit., 431, 1‖MNRAS style of a made-up article‖2013‖T. M. Brown‖3‖Astron. Zeit
                    Vapnik, V. N. The Nature of Statistical Learning Theory (Springer, New York, 1995).‖The Nature of Statistical Learning Theory‖1995‖V. N. Vapnik‖1‖``
                    Vapnik, V. N. The Nature of Statistical Learning Theory; Springer: New York, 1995.‖The Nature of Statistical Learning Theory‖1995‖V. N. Vapnik‖1‖Springer: New York
                    J. Pearl, Causality: Models, Reasoning, and Inference, 2nd ed. Cambridge: Cambridge University Press, 2009.‖Causality: Models, Reasoning, and Inference‖2009‖J. Pearl‖1‖Cambridge: Cambridge University Press
                    R Core Team, R: A language and environment for statistical computing, R Foundation for Statistical Computing, Vienna, 2018.‖R: A language and environment for statistical computing‖2018‖R Core Team‖1‖R Foundation for Statistical Computing, Vienna
                    Kingma, D.P., Ba, J., 2015. Adam: A method for stochastic optimization, in: 3rd International Conference on Learning Representations.‖Adam: A method for stochastic optimization‖2015‖D.P. Kingma‖2‖3rd International Conference on Learning Representations
                    """)
    void readsAnEntryOfEveryStyle(
            String printed, String title, int year, String first, int authors, String venue) {
        ReferenceFields fields = ReferenceFields.of(printed);
        assertThat(fields.title()).isEqualTo(title);
        assertThat(fields.year()).isEqualTo(year);
        assertThat(fields.authors()).hasSize(authors).first().isEqualTo(first);
        assertThat(fields.venue()).isEqualTo(venue);
    }

    @Test
    void keepsASecondSentenceAndAQuestionMarkInTheTitle() {
        assertThat(
                        ReferenceFields.of(
                                        "Emily M. Bender and Alexander Koller. 2020. Climbing towards NLU: On meaning, form, and understanding in the age of data. In ACL.")
                                .title())
                .isEqualTo(
                        "Climbing towards NLU: On meaning, form, and understanding in the age of data");
        assertThat(
                        ReferenceFields.of(
                                        "Tal Linzen. 2020. How can we accelerate progress? Towards human-like linguistic generalization. In Proceedings of ACL.")
                                .title())
                .isEqualTo(
                        "How can we accelerate progress? Towards human-like linguistic generalization");
        assertThat(
                        ReferenceFields.of(
                                        "Alan M. Turing. Can a machine think? Mind, 59(236):433–460, 1950.")
                                .title())
                .isEqualTo("Can a machine think?");
    }

    @Test
    void endsATitleAfterALetterThatIsAName() {
        assertThat(
                        ReferenceFields.of(
                                        "Hahsler, M., Piekenbrock, M., & Doran, D. (2019). dbscan: Fast density-based clustering with R. Journal of Statistical Software, 91(1), 1–30.")
                                .title())
                .isEqualTo("dbscan: Fast density-based clustering with R");
    }

    @Test
    void undoesTheSpacesThatLineBreaksLeaveInAddresses() {
        ReferenceFields fields =
                ReferenceFields.of(
                        "Form, D., & Lewitter, F. (2011). Ten simple rules for teaching bioinformatics at the high school level. PLOS Computational Biology, 7(10), e1002243. https: //doi.org/10. 1371/journal.pcbi. 1002243");
        assertThat(fields.identifiers().doi()).isEqualTo("10.1371/journal.pcbi.1002243");
        assertThat(
                        ReferenceFields.of(
                                        "Bell, I. H. (2016). CoolProp. Retrieved from http: //coolprop.org/dev/ index.html")
                                .url())
                .isEqualTo("http://coolprop.org/dev/index.html");
    }

    @Test
    void readsDoisInEveryDress() {
        assertThat(doi("Phys. Rev. 47, 777 (1935). doi:10.1103/PhysRev.47.777."))
                .isEqualTo("10.1103/physrev.47.777");
        assertThat(doi("Annals, 1(1):1–2, 2002. DOI: 10.1214/aos/1013203451. URL http://x.org"))
                .isEqualTo("10.1214/aos/1013203451");
        assertThat(
                        doi(
                                "Ecology, 84(6). https://doi.org/10.1890/0012-9658(2003)084%5B1412:T%5D2.0.CO;2"))
                .isEqualTo("10.1890/0012-9658(2003)084[1412:t]2.0.co;2");
        assertThat(doi("J. Psychiatr. Res. 12 (doi: 10.1016/0022-3956(75)90026-6)."))
                .isEqualTo("10.1016/0022-3956(75)90026-6");
        assertThat(doi("Journal of Nothing, 10.5, 2001, 12–14.")).isEmpty();
    }

    private static String doi(String printed) {
        return ReferenceFields.of(printed).identifiers().doi();
    }

    @Test
    void readsArxivIdsOldAndNew() {
        assertThat(arxiv("arXiv preprint arXiv:1710.09412v2, 2017")).isEqualTo("1710.09412v2");
        assertThat(arxiv("CoRR, abs/1409.1556, 2014")).isEqualTo("1409.1556");
        assertThat(arxiv("https://arxiv.org/abs/2005.14165")).isEqualTo("2005.14165");
        assertThat(arxiv("Class. Quantum Grav. 17, L9 (2000), [astro-ph/9910097]."))
                .isEqualTo("astro-ph/9910097");
        assertThat(arxiv("pages 1234.5678")).isEmpty();
    }

    private static String arxiv(String printed) {
        return ReferenceFields.of(printed).identifiers().arxiv();
    }

    @Test
    void takesTheYearOfPublicationAndNotOfAVisitOrAPage() {
        assertThat(
                        ReferenceFields.of(
                                        "OpenAI. Hello GPT-4o. https://openai.com/index/hello-gpt-4o/. [Online; accessed 22-January-2025].")
                                .year())
                .isNull();
        assertThat(
                        ReferenceFields.of(
                                        "I. T. Jolliffe. Principal components. Journal of Statistics, 12:1999–2012, 1986.")
                                .year())
                .isEqualTo(1986);
        assertThat(
                        ReferenceFields.of(
                                        "A. Efros and T. Leung. Texture synthesis. arXiv preprint arXiv:1912.01234, 1999b.")
                                .year())
                .isEqualTo(1999);
    }

    @Test
    void opensWithTheTitleWhereThereIsNoAuthor() {
        ReferenceFields fields =
                ReferenceFields.of("Inglés es posible. Propuesta nacional. (2015). IMCO.");
        assertThat(fields.authors()).isEmpty();
        assertThat(
                        ReferenceFields.of(
                                        "The Carpentries Workbench. (n.d.). Retrieved September 1, 2023, from https://carpentries.github.io/workbench/")
                                .title())
                .isEqualTo("The Carpentries Workbench");
    }

    @Test
    void readsAnEntryThatCouldBeReadInTwoWaysLikeTheOthersOfItsList() {
        List<ReferenceFields> fields =
                ReferenceFields.ofAll(
                        List.of(
                                "Willem M. Minimax Theorems. Boston: Birkhäuser, 1996",
                                "Wang Z Q, Willem M. Singular minimization problems. J. Differential Equations, 2000, 161(2): 307–320",
                                "Ekeland I, Temam R. Convex analysis and variational problems. Amsterdam: North-Holland, 1976"));
        assertThat(fields.getFirst().title()).isEqualTo("Minimax Theorems");
        assertThat(fields.getFirst().authors()).containsExactly("M Willem");
    }

    @Test
    void findsNoTitleWherePhysicistsPrintNone() {
        for (String printed :
                List.of(
                        "E. B. Flagg, A. Muller, and G. S. Solomon, Phys. Rev. Lett. 104, 137401 (2010).",
                        "A. M. Turing, Mind 59, 433 (1950).",
                        "S. Hochreiter and J. Schmidhuber, Neural Computation 9, 1735 (1997).",
                        "N. Bohr, Philosophical Magazine 26 (1913) 1–25.")) {
            ReferenceFields fields = ReferenceFields.of(printed);
            assertThat(fields.title()).isEmpty();
            assertThat(fields.authors()).isNotEmpty();
            assertThat(fields.venue()).isNotEmpty();
        }
    }

    @Test
    void keepsTheLettersOfAGivenNameTogether() {
        assertThat(
                        ReferenceFields.of(
                                        "Chen W H, Wei C G, Lu X M. Mean square exponential stability. Chinese Control and Decision Conference, 2013, 22–34.")
                                .authors())
                .containsExactly("W H Chen", "C G Wei", "X M Lu");
    }

    @Test
    void readsAllNamesWhereOneIsOddlyPrinted() {
        assertThat(
                        ReferenceFields.of(
                                        "Michael R. Glass, Md. Faisal Mahbub Chowdhury, and Alfio Gliozzo. 2022. Re2G: Retrieve, rerank, generate. In NAACL, pages 2701–2715.")
                                .authors())
                .containsExactly(
                        "Michael R. Glass", "Md. Faisal Mahbub Chowdhury", "Alfio Gliozzo");
        ReferenceFields fields =
                ReferenceFields.of(
                        "S. Black, L. Gao, and S. Biderman. GPT-Neo: Large Scale Autoregressive Language Modeling, Mar. 2021. URL https://doi.org/10.5281/zenodo.5297715. If you use this software, please cite it.");
        assertThat(fields.authors()).hasSize(3);
        assertThat(fields.title())
                .isEqualTo("GPT-Neo: Large Scale Autoregressive Language Modeling");
    }

    @Test
    void neverFailsForWhatIsNoEntry() {
        for (String text :
                List.of("", " ", ".", "[", "(2019)", "\"", "et al.", "https://", "10.", "A.")) {
            assertThat(ReferenceFields.of(text)).isNotNull();
        }
    }
}
