using System.Collections.Immutable;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Catalogs;

/// <summary>
/// The axial parts known by name. <c>none</c> leaves it out. <c>spin-expectation</c> takes the default set of spin expectation values of each nuclide, the
/// first of the table. <c>shell-model</c> does the same, but where there is a transverse response (F19) it takes that. The name of a set, for example
/// <c>klos-2013</c>, takes that set alone, with the values that follow from the definition (H1). Spin values fall with the vector form factors.
/// The charges are g_A = 1.27641 and g_A^s = −0.085 in each.
/// </summary>
internal sealed class AxialChoices
{
    private const string None = "none";
    private const string DefaultSets = "spin-expectation";
    private const string ShellModel = "shell-model";
    private const string Exact = "exact";

    private readonly SpinExpectationTable table;
    private readonly FormFactorTable<AxialResponse> responses;

    public AxialChoices(SpinExpectationTable table, FormFactorTable<AxialResponse> responses)
    {
        this.table = table;
        this.responses = responses;
        Names =
        [
            None, DefaultSets, ShellModel,
            .. table.All.Select(s => s.Set).Where(s => !string.Equals(s, Exact, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The names, of prescriptions first, then of sets.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The axial part with this name; null for none.</summary>
    /// <exception cref="CatalogException">There is none; the message has the nearest name.</exception>
    public AxialPrescription? Named(string name)
    {
        if (!Names.Contains(name, StringComparer.Ordinal))
        {
            throw CatalogException.Unknown("axial part", name, Names);
        }

        return name switch
        {
            None => null,
            DefaultSets => Prescription(Defaults()),
            ShellModel => Prescription(Defaults()) with { Responses = [.. responses.Nuclides.Select(responses.Of)] },
            _ => Prescription(table.All.Where(s => s.Set is Exact || string.Equals(s.Set, name, StringComparison.Ordinal))),
        };
    }

    /// <summary>The files an axial part is made of.</summary>
    public ImmutableArray<InputFile> Inputs(string name) => name switch
    {
        None => [],
        ShellModel => [table.Input, responses.Input],
        _ => [table.Input],
    };

    private static AxialPrescription Prescription(IEnumerable<SpinExpectation> sets) => new(
        AxialCharges.ShellModel,
        AxialNormalisation.NuclearSpin,
        AxialShape.AsVector,
        [.. sets.Select(s => new SpinContent(s.Nuclide.Name, s.Nuclide.RequiredSpin.Value, s.Proton, s.Neutron, $"{s.Set}: {s.Source}") { Citation = s.Citation })]);

    private IEnumerable<SpinExpectation> Defaults() => table.All.DistinctBy(s => s.Nuclide.Name, StringComparer.Ordinal);
}
