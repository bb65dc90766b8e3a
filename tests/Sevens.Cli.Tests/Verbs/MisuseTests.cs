namespace Sevens.Cli.Tests.Verbs;

/// <summary>Wrong usage and wrong input: exit code 2, nothing on standard output, one message, nothing written.</summary>
public sealed class MisuseTests
{
    [Theory]
    [InlineData("did you mean 'coherent-csi-2021'?", "fit", "coherent-csi-2O21")]
    [InlineData("did you mean 'coherent-csi-2021'?", "predict", "coherent-csi-202")]
    [InlineData("that 'sevens list experiment' shows; did you mean 'coherent-csi-2021'?", "fit", "coherent-csi-2022")]
    [InlineData("did you mean 'coherent-lar-2020'?", "show", "coherent-lar-202")]
    [InlineData("did you mean 'predict'?", "predcit", "coherent-csi-2021")]
    [InlineData("did you mean 'experiment'?", "new", "experimnt", "mine")]
    [InlineData("did you mean '--window'?", "fit", "coherent-csi-2021", "--widnow", "time=0:3")]
    [InlineData("did you mean '--no-out'?", "predict", "coherent-csi-2021", "--no-oout")]
    [InlineData("did you mean 'histfactory'?", "export", "coherent-csi-2021", "--to", "histfactroy", "--out", "x.json")]
    [InlineData("--out: found an empty name", "export", "coherent-lar-2020", "--to", "hs3", "--out", "")]
    [InlineData("found no file 'missing.json'", "fit", "missing.json")]
    [InlineData("option: found '-x'", "predict", "coherent-csi-2021", "-x")]
    [InlineData("option: found '--bogus'", "--bogus")]
    [InlineData("option: found '--energy'", "list", "--energy=3")]
    [InlineData("--format: found 'xml'", "list", "--format", "xml")]
    [InlineData("did you mean 'experiment'?", "list", "experimet")]
    [InlineData("nothing more was expected", "list", "experiment", "more")]
    [InlineData("Required argument missing for command: 'fit'", "fit")]
    [InlineData("Required command was not provided", "new")]
    [InlineData("found no energy, expected --energy, --energies, --average or --figure", "xsec", "Ar40")]
    [InlineData("--energy: found '30kg', expected a neutrino energy", "xsec", "Ar40", "--energy", "30kg")]
    [InlineData("--energy: found '30', expected a neutrino energy", "xsec", "Ar40", "--energy", "30")]
    [InlineData("expected a positive neutrino energy", "xsec", "Ar40", "--energy", "0MeV")]
    [InlineData("--points: found '1.5'", "xsec", "Ar40", "--energy", "30MeV", "--points", "1.5")]
    [InlineData("points: found 1", "xsec", "Ar40", "--energy", "30MeV", "--points", "1")]
    [InlineData("did you mean 'helm'?", "xsec", "Ar40", "--energy", "30MeV", "--form-factor", "hlem")]
    [InlineData("did you mean 'nu_mu'?", "xsec", "Ar40", "--energy", "30MeV", "--flavour", "numu")]
    [InlineData("energies: found 60 to 1 MeV", "xsec", "Ar40", "--energies", "60MeV:1MeV:5")]
    [InlineData("energies: found 0 MeV", "xsec", "Ar40", "--energies", "0MeV:1MeV:5:log")]
    [InlineData("--energies: found '1MeV:60MeV'", "xsec", "Ar40", "--energies", "1MeV:60MeV")]
    [InlineData("--energies: found '1MeV:60MeV:5:lin'", "xsec", "Ar40", "--energies", "1MeV:60MeV:5:lin")]
    [InlineData("--energies: found '60keVnr', expected a neutrino energy", "xsec", "Ar40", "--energies", "1MeV:60keVnr:5")]
    [InlineData("--recoils: found '50MeV', expected a nuclear-recoil energy", "xsec", "Ar40", "--energy", "30MeV", "--recoils", "0keVnr:50MeV:5")]
    [InlineData("recoils: found a grid without an energy", "xsec", "Ar40", "--average", "pi-dar", "--recoils", "0keVnr:50keVnr:5")]
    [InlineData("--points: found without --energy or together with --recoils", "xsec", "Ar40", "--energy", "30MeV", "--points", "5", "--recoils", "0keVnr:5keVnr:5")]
    [InlineData("did you mean 'pi-dar'?", "xsec", "Ar40", "--average", "pi-dr")]
    [InlineData("did you mean 'Ar40'?", "xsec", "ar40", "--energy", "30MeV")]
    [InlineData("charge radius", "xsec", "Pa231", "--energy", "30MeV")]
    [InlineData("--out: found an empty name", "xsec", "Ar40", "--energy", "30MeV", "--out", "")]
    [InlineData("'Qq'", "xsec", "Qq", "--energy", "30MeV")]
    [InlineData("'Qq'", "xsec", "Ar", "Qq", "--figure", "coherence", "--out", "x")]
    [InlineData("target: found 2, expected one", "xsec", "Ar", "Ge", "--energy", "30MeV")]
    [InlineData("target: found 'Ar' twice", "xsec", "Ar", "Ar", "--figure", "coherence", "--out", "x")]
    [InlineData("--figure: found without --out", "xsec", "Ar40", "--figure", "coherence")]
    [InlineData("did you mean 'coherence'?", "xsec", "Ar40", "--figure", "coherance", "--out", "x")]
    [InlineData("figure: found 'spread' twice", "xsec", "Ar40", "--figure", "spread", "--figure", "spread", "--out", "x")]
    [InlineData("target: found 'Ge' of 5 nuclides, expected a nuclide such as Ge74", "xsec", "Ge", "--figure", "form-factor", "--out", "x")]
    [InlineData("compare: found form factors without energies", "xsec", "Ar40", "--energy", "30MeV", "--compare", "helm,point")]
    [InlineData("compare: found 'helm' alone", "xsec", "Ar40", "--energies", "1MeV:50MeV:5", "--compare", "helm")]
    [InlineData("did you mean 'helm'?", "xsec", "Ar40", "--energies", "1MeV:50MeV:5", "--compare", "point,hlem")]
    [InlineData("flavours: found 'nu_e' twice", "xsec", "Ar40", "--energy", "30MeV", "--flavour", "nu_e", "--flavour", "nu_e")]
    [InlineData("flavours: found flavours without an energy", "xsec", "Ar40", "--average", "pi-dar", "--all-flavours")]
    [InlineData("found nothing at 'missing.csv'", "xsec", "Ar40", "--average", "missing.csv")]
    [InlineData("parameter 'mass': found '1', expected a mass with unit", "scan", "coherent-csi-2021", "--model", "light-vector/b-l", "--grid", "g=0:1e-4:3", "--grid", "mass=1:10:3")]
    [InlineData("--grid: found 'R_n=3:8', expected NAME=FROM:TO:N", "scan", "coherent-csi-2021", "--grid", "R_n=3:8")]
    [InlineData("did you mean 'tree'?", "predict", "coherent-csi-2021", "--convention", "tre")]
    [InlineData("expected a number of coherent-csi-2021: target.mass", "predict", "coherent-csi-2021", "--vary", "target.mas=1,2")]
    [InlineData("--vary: found mass=1,2 and baseline=1,2, expected one key", "predict", "coherent-csi-2021", "--vary", "mass=1,2", "--vary", "baseline=1,2")]
    [InlineData("found 'coherent-csi-2021' alone, expected two experiments or more", "compare", "coherent-csi-2021")]
    [InlineData("did you mean 'source'?", "list", "experiments", "--where", "sorce=reactor")]
    [InlineData("did you mean 'extrapolate'?", "quenching", "fit", "lar-quenching-points", "--model", "linear", "--below", "extrapolat")]
    [InlineData("--from: found '50MeV', expected a nuclear-recoil energy", "quenching", "fit", "lar-quenching-points", "--model", "linear", "--from", "50MeV")]
    [InlineData("Option '--model' is required", "quenching", "fit", "lar-quenching-points")]
    [InlineData("did you mean 'light-vector/b-l'?", "show", "model", "light-vector/bl")]
    [InlineData("did you mean 'model'?", "show", "modl", "light-vector/b-l")]
    [InlineData("which is a nuclide, expected a material", "show", "material", "Ar40")]
    [InlineData("no edge at 3.3", "fit", "coherent-csi-2021", "--window", "time=0:3.3")]
    [InlineData("'tme'", "fit", "coherent-csi-2021", "--window", "tme=0:3")]
    [InlineData("--window: found 'time=3'", "fit", "coherent-csi-2021", "--window", "time=3")]
    [InlineData("--window: found 'time=3:0'", "fit", "coherent-csi-2021", "--window", "time=3:0")]
    [InlineData("two cuts on 'time'", "fit", "coherent-csi-2021", "--window", "time=0:3", "--window", "time=0:4")]
    [InlineData("did you mean 'cevns'?", "fit", "coherent-csi-2021", "--fix", "cevs=1")]
    [InlineData("--fix: found 'cevns=one'", "fit", "coherent-csi-2021", "--fix", "cevns=one")]
    [InlineData("--fix: found 'cevns' twice", "fit", "coherent-csi-2021", "--fix", "cevns=1", "--fix", "cevns")]
    [InlineData("parameter 'cevns': found -1", "fit", "coherent-csi-2021", "--fix", "cevns=-1")]
    [InlineData("--level: found '1'", "fit", "coherent-csi-2021", "--level", "1")]
    [InlineData("--no-out: found together with --out", "fit", "coherent-csi-2021", "--out", "here", "--no-out")]
    [InlineData("found 'coherent-csi-2021' twice", "fit", "coherent-csi-2021", "coherent-csi-2021")]
    [InlineData("found nothing at 'missing.yaml'", "fit", "missing.yaml")]
    [InlineData("found nothing at 'missing.yaml'", "validate", "missing.yaml")]
    [InlineData("is not a table; choose json", "show", "tree", "--format", "csv")]
    [InlineData("is not a table; choose json", "cite", "coherent-csi-2021", "--format", "csv")]
    [InlineData("expected a folder that a verb of Sevens wrote", "rerun", "missing")]
    [InlineData("found 1E+09 points, expected 1000000 at most, or --yes", "scan", "coherent-csi-2021", "--grid", "cevns=0:2:1000000000")]
    [InlineData("found 0 values, expected two or more", "scan", "coherent-csi-2021", "--grid", "cevns=0:2:0")]
    [InlineData("expected two rising, finite ends", "scan", "coherent-csi-2021", "--grid", "cevns=2:0:11")]
    [InlineData("found 1000000000 values, expected 10000 at most, or --yes", "limit", "coherent-csi-2021", "--model", "light-vector/b-l", "--on", "g", "--along", "mass=1MeV:1GeV:1000000000:log")]
    [InlineData("found 1000000000, expected 1000000 at most, or --yes", "toys", "coherent-csi-2021", "--count", "1000000000")]
    [InlineData("--along: found 'mass', expected NAME=FROM:TO:N", "limit", "coherent-csi-2021", "--on", "cevns", "--along", "mass")]
    [InlineData("did you mean 'qmu-tilde'?", "limit", "coherent-csi-2021", "--on", "cevns", "--statistic", "qmu-tild")]
    [InlineData("--at: found 'cevns', expected NAME=VALUE", "toys", "coherent-csi-2021", "--at", "cevns")]
    [InlineData("at: found cevns = -7", "toys", "coherent-csi-2021", "--at", "cevns=-7")]
    [InlineData("did you mean 'cevns'", "limit", "coherent-csi-2021", "--on", "cevn")]
    [InlineData("parameter: found 'gg', expected one of sin2_theta_w, ", "limit", "coherent-csi-2021", "--model", "light-vector/universal", "--set", "mass=10MeV", "--on", "gg")]
    [InlineData("did you mean 'mass'?", "limit", "coherent-csi-2021", "--model", "light-vector/universal", "--set", "mass=10MeV", "--on", "maas")]
    [InlineData("parameter: found 'gg', expected one of sin2_theta_w, ", "scan", "coherent-csi-2021", "--model", "light-vector/universal", "--set", "mass=10MeV", "--grid", "gg=0:1e-4:3")]
    [InlineData("found no coupling free or set", "limit", "coherent-csi-2021", "--model", "light-vector/universal", "--set", "mass=10MeV", "--on", "csi-quenching-2021.0")]
    [InlineData("found 'treshold', expected a number of conus-plus: threshold", "project", "conus-plus", "--vary", "treshold=0.2,0.3")]
    [InlineData("exposure: found 0 yr, expected more than 0", "project", "conus-plus", "--exposure", "0yr")]
    [InlineData("exposure: found '3', expected a time such as 3yr", "project", "conus-plus", "--exposure", "3")]
    [InlineData("its definition states no time", "project", "darwin-supernova", "--exposure", "3yr")]
    [InlineData("germanium-lindhard", "project", "conus-plus", "--vary-nuisance", "germanium-lindhart=1,2")]
    [InlineData("found 20000 designs, expected 10000 at most, or --yes", "project", "coherent-csi-2021", "--vary", "exposure=1x:2x:10000", "--vary", "background=1,2")]
    [InlineData("did you mean 'precision'?", "project", "coherent-csi-2021", "--merit", "precison")]
    [InlineData("expected the coupling to project", "project", "coherent-csi-2021", "--model", "nsi")]
    [InlineData("reach: found -3, expected standard deviations above 0", "project", "coherent-csi-2021", "--reach", "-3")]
    [InlineData("exposure: found -3 yr, expected more than 0", "project", "conus-plus", "--exposure", "-3yr")]
    [InlineData("merit: found it with one design alone", "project", "coherent-csi-2021", "--merit", "precision")]
    [InlineData("parameter 'cevns': found it fixed, expected it free", "project", "coherent-csi-2021", "--fix", "cevns")]
    [InlineData("parameter 'cevns': found it fixed, expected it free", "project", "coherent-csi-2021", "--fix", "cevns=2", "--free", "cevns")]
    [InlineData("--level: found '-0.5'", "fit", "coherent-csi-2021", "--level=-0.5")]
    [InlineData("option: found '-5'", "fit", "coherent-csi-2021", "-5")]
    [InlineData("no signal at cevns = -0.5, expected it from 0", "limit", "coherent-csi-2021", "--on", "cevns", "--null", "-0.5")]
    [InlineData("found 9 toys, expected 10 or more for a confidence level of 0.9", "limit", "coherent-csi-2021", "--on", "cevns", "--method", "toys", "--toys", "9")]
    [InlineData("found 19 toys, expected 20 or more", "scan", "coherent-csi-2021", "--grid", "cevns=0:2:3", "--statistic", "feldman-cousins", "--toys", "19", "--level", "0.95")]
    [InlineData("--toys: found it without a use of toys", "limit", "coherent-csi-2021", "--on", "cevns", "--toys", "100")]
    [InlineData("--seed: found it without a use of toys", "limit", "coherent-csi-2021", "--on", "cevns", "--seed", "3")]
    [InlineData("--statistic: found 'cls' with --method fc", "limit", "coherent-csi-2021", "--on", "cevns", "--method", "fc", "--statistic", "cls")]
    [InlineData("found 'mass' both set and varied", "limit", "coherent-csi-2021", "--model", "light-vector/b-l", "--on", "g", "--set", "mass=10MeV", "--along", "mass=1MeV:1GeV:5:log")]
    [InlineData("--count: found 'many', expected a whole number, at most 2147483647", "toys", "coherent-csi-2021", "--count", "many")]
    [InlineData("--seed: found '1.5', expected a whole number", "toys", "coherent-csi-2021", "--seed", "1.5")]
    [InlineData("--cl: found 'most', expected a number", "limit", "coherent-csi-2021", "--on", "cevns", "--cl", "most")]
    [InlineData("--live: found it with --method nuts", "sample", "coherent-csi-2021", "--prior", "cevns=uniform:0:2", "--live", "100")]
    [InlineData("--warm-up: found it with --method nested", "sample", "coherent-csi-2021", "--prior", "cevns=uniform:0:2", "--method", "nested", "--warm-up", "100")]
    [InlineData("--approximate: found it with --to hs3", "export", "coherent-lar-2020", "--to", "hs3", "--out", "x.json", "--approximate")]
    [InlineData("found no file 'missing.json'", "limit", "missing.json", "--on", "mu")]
    [InlineData("found the workspace 'missing.json', which only fit, limit, toys and scan read", "predict", "missing.json")]
    [InlineData("did you mean 'coherent-lar-2020'?", "import", "coherent-lar-202", "here")]
    [InlineData("expected lower-case letters", "new", "experiment", "My_Detector")]
    [InlineData("which the catalog has already", "new", "experiment", "coherent-csi-2021")]
    [InlineData("did you mean 'experiment'?", "schema", "experimnt")]
    [InlineData("did you mean 'sns'?", "flux", "snss")]
    [InlineData("expected the distance", "flux", "sns")]
    [InlineData("does not depend on it", "flux", "solar", "--at", "20m")]
    [InlineData("--at: found '20', expected a length", "flux", "sns", "--at", "20")]
    [InlineData("--at: found '20kg'", "flux", "sns", "--at", "20kg")]
    [InlineData("No neutrinos per proton are published", "flux", "pip2-bd-par", "--at", "20m")]
    [InlineData("neither sources nor --compare", "flux")]
    [InlineData("--at: found '50', expected a momentum transfer", "mixing-angle", "--at", "50")]
    [InlineData("--at-z: found 'x', expected a number", "mixing-angle", "--at-z", "x")]
    [InlineData("at: found with a grid", "mixing-angle", "--at", "50MeV", "--momenta", "1MeV:10MeV:2")]
    [InlineData("sns and --compare", "flux", "sns", "--compare", "natural")]
    [InlineData("did you mean 'natural'?", "flux", "--compare", "naturl")]
    [InlineData("shell: found 'csh'", "completion", "csh")]
    public void A_wrong_command_line_gives_one_message_and_nothing_else(string message, params string[] args)
    {
        using var work = new Workplace();
        Outcome outcome = work.Run(args);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Code);
        Assert.Equal(string.Empty, outcome.Out);
        Assert.StartsWith("sevens: ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(1, outcome.Error.Count(c => c == '\n'));
        Assert.Empty(work.Files());
    }

    [Fact]
    public void A_faulty_definition_names_file_line_key_and_the_nearest_known_key()
    {
        using var work = new Workplace();
        work.Run("new", "experiment", "mine");
        File.WriteAllText("mine.yaml", File.ReadAllText("mine.yaml").Replace("baseline:", "basline:", StringComparison.Ordinal));
        Outcome outcome = work.Run("validate", "mine.yaml");
        Assert.Equal(2, outcome.Code);
        Assert.Equal(string.Empty, outcome.Out);
        Assert.Contains("mine.yaml", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("'basline'", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("baseline", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fit_without_data_is_the_users_to_mend()
    {
        using var work = new Workplace();
        work.Run("new", "experiment", "mine");
        Outcome outcome = work.Run("fit", "mine.yaml");
        Assert.Equal((2, string.Empty), (outcome.Code, outcome.Out));
        Assert.Contains("'mine': found no data", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.yaml"], work.Files());
    }

    [Fact]
    public void An_interruption_says_that_nothing_is_lost()
    {
        using var work = new Workplace();
        Outcome outcome = work.RunOn(t => t with { Interrupted = new CancellationToken(canceled: true) }, "fit", "coherent-csi-2021");
        Assert.Equal((130, string.Empty), (outcome.Code, outcome.Out));
        Assert.Contains("nothing is lost", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(work.Files());
    }

    [Theory]
    [InlineData(null, "SEVENS_TRACE=1")]
    [InlineData("1", "   at ")]
    public void A_fault_of_the_program_is_70_and_shows_its_place_on_request(string? trace, string expected)
    {
        using var work = new Workplace();
        Outcome outcome = work.RunOn(
            t => t with { Variable = name => string.Equals(name, "SEVENS_TRACE", StringComparison.Ordinal) ? trace : throw new NotSupportedException("no environment") }, "import", "coherent-csi-2021", "here");
        Assert.Equal((70, string.Empty), (outcome.Code, outcome.Out));
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
    }
}
