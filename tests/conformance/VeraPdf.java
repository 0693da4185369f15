import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Validates PDF files against PDF/UA-1 and PDF/A-2a, or PDF/A-3a when they carry attachments.
 * Exits with 0 when every file passes both, 1 when one fails, 2 when it could not run.
 */
public final class VeraPdf {
    private static final int PLACES_SHOWN = 3;
    private static final String USAGE = "usage: verapdf [--a3a] FILE.pdf... | verapdf --profiles";

    public static void main(String[] args) {
        try {
            System.exit(run(new ArrayList<>(Arrays.asList(args))) ? 0 : 1);
        } catch (IllegalArgumentException misuse) {
            System.err.println("verapdf: " + misuse.getMessage());
            System.exit(2);
        } catch (Throwable error) {
            System.err.println("verapdf: could not run: " + error);
            System.exit(2);
        }
    }

    private static boolean run(List<String> args) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        if (args.equals(List.of("--profiles"))) {
            return list(Standard.values());
        }
        Standard archive = args.remove("--a3a") ? Standard.A_3A : Standard.A_2A;
        requireFiles(args);
        return validate(args, List.of(Standard.UA_1.load(), archive.load()));
    }

    private static boolean list(Standard[] standards) throws Exception {
        for (Standard standard : standards) {
            System.out.printf("%s: %d rules%n", standard.title, standard.load().rules().getRules().size());
        }
        return true;
    }

    private static void requireFiles(List<String> names) {
        if (names.isEmpty() || names.get(0).startsWith("-")) {
            throw new IllegalArgumentException(USAGE);
        }
        for (String name : names) {
            if (!new File(name).isFile()) {
                throw new IllegalArgumentException("no such file: " + name);
            }
        }
    }

    private static boolean validate(List<String> files, List<Profile> profiles) throws Exception {
        boolean allPass = true;
        for (String file : files) {
            for (Profile profile : profiles) {
                allPass &= profile.passes(file);
            }
        }
        return allPass;
    }

    /** The number of rules is part of a standard: a profile that lost its rules would let anything pass. */
    private enum Standard {
        UA_1("PDF/UA-1", "PDFUA-1.xml", 106),
        A_2A("PDF/A-2a", "PDFA-2A.xml", 153),
        A_3A("PDF/A-3a", "PDFA-3A.xml", 155);

        final String title;
        final String resource;
        final int ruleCount;

        Standard(String title, String resource, int ruleCount) {
            this.title = title;
            this.resource = resource;
            this.ruleCount = ruleCount;
        }

        Profile load() throws Exception {
            String path = "/org/verapdf/pdfa/validation/" + resource;
            try (InputStream xml = Profiles.class.getResourceAsStream(path)) {
                ValidationProfile rules = Profiles.profileFromXml(xml);
                int found = rules.getRules().size();
                if (found != ruleCount) {
                    throw new IllegalStateException(title + " has " + found + " rules, not " + ruleCount);
                }
                return new Profile(title, rules);
            }
        }
    }

    private record Profile(String title, ValidationProfile rules) {
        boolean passes(String file) throws Exception {
            try (PDFAParser parser = open(file);
                    PDFAValidator validator = validator()) {
                return report(file, validator.validate(parser));
            } catch (ModelParsingException | EncryptedPdfException unreadable) {
                System.out.printf("FAIL %s %s: not a readable PDF: %s%n", file, title, unreadable.getMessage());
                return false;
            }
        }

        private PDFAParser open(String file) throws ModelParsingException, EncryptedPdfException {
            return Foundries.defaultInstance().createParser(new File(file), rules.getPDFAFlavour());
        }

        private PDFAValidator validator() {
            boolean logPasses = false, explainFailures = true, showProgress = false;
            return Foundries.defaultInstance()
                    .createValidator(rules, PLACES_SHOWN, logPasses, explainFailures, showProgress);
        }

        private boolean report(String file, ValidationResult result) {
            int checked = rules.getRules().size();
            if (result.isCompliant()) {
                System.out.printf("PASS %s %s (%d rules checked)%n", file, title, checked);
                return true;
            }
            Map<RuleId, Integer> failed = result.getFailedChecks();
            System.out.printf("FAIL %s %s (%d of %d rules)%n", file, title, failed.size(), checked);
            failed.keySet().stream()
                    .sorted(Comparator.comparing(RuleId::getClause).thenComparing(RuleId::getTestNumber))
                    .forEach(rule -> explain(rule, failed.get(rule), result.getTestAssertions()));
            return false;
        }

        private void explain(RuleId rule, int count, List<TestAssertion> failures) {
            System.out.printf("  clause %s, test %d, failed %d ×: %s%n", rule.getClause(), rule.getTestNumber(),
                    count, rules.getRuleByRuleId(rule).getDescription());
            for (TestAssertion failure : failures) {
                if (failure.getRuleId().equals(rule)) {
                    System.out.printf("    %s%n      at %s%n", failure.getErrorMessage(),
                            failure.getLocation().getContext());
                }
            }
        }
    }
}
