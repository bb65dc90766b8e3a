using System.Security.Cryptography;
using System.Text;
using Sevens.Experiments.Releases;
using Sevens.Experiments.Releases.CoherentCsI2017;
using Sevens.Experiments.Releases.CoherentCsI2021;
using Sevens.Experiments.Releases.CoherentLAr2020;
using Sevens.Tests;

namespace Sevens.Experiments.Tests.Releases;

/// <summary>Faults of releases, with files made here: no official file is needed.</summary>
public sealed class ReleaseImportTests
{
    private const string Response =
        """
        # Nominal scintillation model
        1 2 3 4
        # Syst model 0, +1 sigma
        5 6 7 8
        # Syst model 0, -1 sigma
        9 10 11 12
        # Syst model 1, +1 sigma
        13 14 15 16
        # Syst model 1, -1 sigma
        17 18 19 20
        """;

    private const string Efficiency =
        """
        # Nominal efficiency model
        1 2 3 4
        # Syst model, +1 sigma
        5 6 7 8
        # Syst model, +1 sigma
        9 10 11 12
        """;

    [Fact]
    public void The_catalog_knows_the_releases()
    {
        Assert.Equal(
            ["coherent-csi-2017", "coherent-csi-2021", "coherent-lar-2020", "dresden-ii-2022", "excess-2021", "xenonnt-cevns-2026", "xenonnt-lightwimp-2024"],
            ReleaseCatalog.All.Select(r => r.Name),
            StringComparer.Ordinal);
        Assert.Equal("COHERENT CsI[Na] 2021", ReleaseCatalog.Find("coherent-csi-2021").Title);
        ArgumentException fault = Assert.Throws<ArgumentException>(() => ReleaseCatalog.Find("coherent-csi-2012"));
        Assert.Contains("found 'coherent-csi-2012', expected 'coherent-csi-2017'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        using var folder = new TemporaryFolder();
        string absent = Path.Combine(folder.FullName, "absent");
        ReleaseException fault = Assert.Throws<ReleaseException>(() => ReleaseCatalog.Find("coherent-lar-2020").Import(absent));
        Assert.Equal((absent, "no such folder"), (fault.File, fault.Found));
    }

    [Fact]
    public void A_missing_file_is_named_with_its_digest()
    {
        using var folder = new TemporaryFolder();
        ReleaseException fault = Assert.Throws<ReleaseException>(() => ReleaseCatalog.Find("coherent-csi-2021").Import(folder.FullName));
        Assert.Equal("brnPE.txt", fault.File);
        Assert.StartsWith("no such file", fault.Found, StringComparison.Ordinal);
        Assert.EndsWith("0000b042b8d0d28b90370eb70d1409db1d8c510fcf2b3e636370b0d4443ac0b0", fault.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 2 3 4\n", "1 2 3 5\n")] // altered
    [InlineData("1 2 3 4\n", "1 2 3")] // truncated
    [InlineData("1 2 3 4\n", "")] // empty
    public void A_changed_file_is_named_with_both_digests(string official, string found)
    {
        using var folder = new TemporaryFolder();
        folder.Write("toy.txt", found);
        ReleaseException fault = Assert.Throws<ReleaseException>(
            () => ReleaseContents.Open(folder.FullName, [Pinned("toy.txt", official, ReleaseFileNeed.Required)]));
        Assert.Equal("toy.txt", fault.File);
        Assert.Contains(Digest(found), fault.Found, StringComparison.Ordinal);
        Assert.Contains(Digest(official), fault.Expected, StringComparison.Ordinal);
        Assert.Contains($"found SHA-256 {Digest(found)}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_optional_file_may_be_absent_but_not_altered()
    {
        using var folder = new TemporaryFolder();
        ReleaseFile[] files = [Pinned("extra.txt", "official", ReleaseFileNeed.Optional)];
        ReleaseContents.Open(folder.FullName, files);
        folder.Write("extra.txt", "altered");
        Assert.Throws<ReleaseException>(() => ReleaseContents.Open(folder.FullName, files));
    }

    [Fact]
    public void An_event_list_of_another_length_is_refused()
    {
        // Right digests, wrong content: three events where the paper has 5142.
        using var folder = new TemporaryFolder();
        ReleaseFile[] files =
        [
            .. CoherentCsI2021Release.OfficialFiles.Select(f => Pinned(f.Name, folder.Write(f.Name, "10 1\n20 2\n30 3\n"), f.Need))
                .Where(f => !f.Name.EndsWith("Coefficients.txt", StringComparison.Ordinal)),
            Pinned("scintRespCoefficients.txt", folder.Write("scintRespCoefficients.txt", Response), ReleaseFileNeed.Required),
            Pinned("effCoefficients.txt", folder.Write("effCoefficients.txt", Efficiency), ReleaseFileNeed.Required),
        ];
        ReleaseException fault = Assert.Throws<ReleaseException>(() => new CoherentCsI2021Release(files).Import(folder.FullName));
        Assert.Equal("dataBeamOnC.txt: found a total of 3, expected 5142 within 0", fault.Message);
    }

    [Fact]
    public void Counts_of_2017_that_are_no_integers_are_refused()
    {
        using var folder = new TemporaryFolder();
        ReleaseFile[] files = [.. CoherentCsI2017Release.OfficialFiles.Select(f => Pinned(f.Name, folder.Write(f.Name, "1.0, 0.25, 0.5\n"), f.Need))];
        ReleaseException fault = Assert.Throws<ReleaseException>(() => new CoherentCsI2017Release(files).Import(folder.FullName));
        Assert.Equal("data_coincidence_beamOn.txt(1): found 0.5, expected a non-negative integer", fault.Message);
    }

    [Fact]
    public void Counts_of_2020_with_another_total_are_refused()
    {
        using var folder = new TemporaryFolder();
        var grid = new StringBuilder();
        foreach (int bin in Enumerable.Range(0, 960))
        {
            grid.Append(FormattableString.Invariant($"{(bin / 80 * 10) + 5} {0.525 + (bin / 10 % 8 * 0.05)} {0.15 + (bin % 10 * 0.5)} 4\n"));
        }

        ReleaseFile[] files = [.. CoherentLAr2020Release.OfficialFiles.Select(f => Pinned(f.Name, folder.Write(f.Name, grid.ToString()), f.Need))];
        ReleaseException fault = Assert.Throws<ReleaseException>(() => new CoherentLAr2020Release(files).Import(folder.FullName));
        Assert.Equal("datanobkgsub.txt: found a total of 3840, expected 3752 within 0", fault.Message);
    }

    [Theory]
    [InlineData("# Syst model 0, -1 sigma", "# Syst model 0, +1 sigma", "below '# Syst model 0, -1 sigma'")]
    [InlineData("17 18 19 20", "", "5")]
    [InlineData("17 18 19 20", "17 18 19", "4")]
    [InlineData("17 18 19 20", "17 18 19 NaN", "a finite number")]
    public void Coefficients_must_stand_below_their_labels(string good, string bad, string expected)
    {
        ReleaseException fault = Assert.Throws<ReleaseException>(() => Coefficients(Response.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Equal(("scintRespCoefficients.txt", expected), (fault.File, fault.Expected));
    }

    [Fact]
    public void The_second_efficiency_variation_is_the_lower_one_whatever_its_label()
    {
        CoherentCsI2021Coefficients coefficients = Coefficients(Response);
        Assert.Equal([1.0, 2, 3, 4], coefficients.ResponseNominal);
        Assert.Equal([13.0, 14, 15, 16], coefficients.ResponseVariation1Up);
        Assert.Equal([5.0, 6, 7, 8], coefficients.EfficiencyUp);
        Assert.Equal([9.0, 10, 11, 12], coefficients.EfficiencyDown);
    }

    [Fact]
    public void The_official_coefficients_are_those_of_the_release()
    {
        CoherentCsI2021Coefficients official = CoherentCsI2021Coefficients.Read(Path.Combine(Part.Releases(), "coherent-csi-2021"));
        Assert.Equal([0.0554628, 4.30681, -111.707, 840.384], official.ResponseNominal);
        Assert.Equal([0.0613632, 3.51547, -85.5548, 595.562], official.ResponseVariation0Up);
        Assert.Equal([0.0495624, 5.09815, -137.858, 1085.2], official.ResponseVariation0Down);
        Assert.Equal([0.055413, 3.93597, -93.1045, 630.092], official.ResponseVariation1Up);
        Assert.Equal([0.0555126, 4.67765, -130.309, 1050.68], official.ResponseVariation1Down);
        Assert.Equal([1.32045, 0.285979, 10.8646, -0.333322], official.EfficiencyNominal);
        Assert.Equal([1.3439, 0.285366, 9.84596, -0.356364], official.EfficiencyUp);
        Assert.Equal([1.297, 0.286592, 11.8832, -0.31028], official.EfficiencyDown);
    }

    private static CoherentCsI2021Coefficients Coefficients(string response)
    {
        using var folder = new TemporaryFolder();
        ReleaseFile[] files =
        [
            Pinned("scintRespCoefficients.txt", folder.Write("scintRespCoefficients.txt", response), ReleaseFileNeed.Required),
            Pinned("effCoefficients.txt", folder.Write("effCoefficients.txt", Efficiency), ReleaseFileNeed.Required),
        ];
        return CoherentCsI2021Coefficients.Read(ReleaseContents.Open(folder.FullName, files));
    }

    private static ReleaseFile Pinned(string name, string content, ReleaseFileNeed need) => new(name, Digest(content), need);

    private static string Digest(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
