using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Sources;
using Sevens.Experiments.Tests.Releases;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Tests.Sources;

/// <summary>Sources of a user's, beside their tables, in a folder of their own.</summary>
internal sealed class ToySources : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Writes a definition with the keys that every source has.</summary>
    public ToySources Source(string name, string kind, string body)
    {
        folder.Write(name + ".yaml", $"schema: sevens/source/1\nname: {name}\ntitle: A toy source\ncitation: [arXiv:0000.00003]\nkind: {kind}\n{body}\n");
        return this;
    }

    /// <summary>Writes a file as it is.</summary>
    public ToySources File(string name, string text)
    {
        folder.Write(name, text);
        return this;
    }

    /// <summary>Writes a table of two spectra.</summary>
    /// <param name="name">The file.</param>
    /// <param name="energy">Name and unit of the argument: <c>energy [MeV]</c>.</param>
    /// <param name="first">Name and unit of the first column.</param>
    /// <param name="second">Name and unit of the second column.</param>
    /// <param name="rows">Three numbers per row.</param>
    public ToySources Table(string name, string energy, string first, string second, IEnumerable<(double Energy, double First, double Second)> rows)
    {
        string header = $"# schema: sevens/table/1\n# title: Spectra\n# citation: arXiv:0000.00004\n# licence: CC0-1.0\n# column: {energy} neutrino energy\n# column: {first} first\n# column: {second} second\n";
        string names = string.Join(',', new[] { energy, first, second }.Select(c => c.Split(' ')[0]));
        folder.Write(name, header + names + "\n" + string.Concat(rows.Select(r => FormattableString.Invariant($"{r.Energy:R},{r.First:R},{r.Second:R}\n"))));
        return this;
    }

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name + ".yaml");

    public LoadedSource Load(string name, string? baseline = null) =>
        new Catalog().Source(Path(name), baseline is null ? null : Length.Parse(baseline));

    public InvalidSourceException Refused(string name, string? baseline = null) => Assert.Throws<InvalidSourceException>(() => Load(name, baseline));

    public void Dispose() => folder.Dispose();
}
