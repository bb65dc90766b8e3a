using System.CommandLine;
using Sevens.Experiments.Catalogs;

namespace Sevens.Cli.Commands;

/// <summary>Arguments and options that several verbs share.</summary>
internal static class CommonArguments
{
    /// <summary>One or more experiments.</summary>
    public static Argument<string[]> Experiments()
    {
        var argument = new Argument<string[]>("NAME|FILE")
        {
            // Without it the help lists every completion in its place.
            HelpName = "NAME|FILE",
            Arity = ArgumentArity.OneOrMore,
            Description = "Experiments of the catalog (sevens list experiment), or definition files.",
        };
        argument.CompletionSources.Add(_ => Catalog.ExperimentNames);
        return argument;
    }

    /// <summary>A word that must be there.</summary>
    public static Argument<string> Word(string name, string description, Func<IEnumerable<string>>? known = null)
    {
        var argument = new Argument<string>(name) { HelpName = name, Description = description };
        if (known is not null)
        {
            argument.CompletionSources.Add(_ => known());
        }

        return argument;
    }

    /// <summary><c>--convention</c>.</summary>
    public static Option<string?> Convention()
    {
        var option = new Option<string?>("--convention") { HelpName = "NAME", Description = "Couplings, form factor and radii of the prediction (sevens list convention)." };
        option.CompletionSources.Add(_ => Catalog.ConventionNames);
        return option;
    }

    /// <summary><c>--theory</c>.</summary>
    /// <param name="unasked">What holds where the option is not given.</param>
    public static Option<string?> Theory(string unasked)
    {
        var option = new Option<string?>("--theory") { HelpName = "NAME|none", Description = $"Errors of the cross section (sevens list theory), or none; {unasked}." };
        option.CompletionSources.Add(_ => [.. Catalog.TheoryNames, Analysis.Verbs.TheoryChoice.None]);
        return option;
    }

    /// <summary><c>--form-factor</c>.</summary>
    public static Option<string?> FormFactor()
    {
        var option = new Option<string?>("--form-factor") { HelpName = "NAME", Description = $"A form factor in place of the convention's: {string.Join(", ", StructureCatalog.Names[..^1])} or {StructureCatalog.Names[^1]}." };
        option.CompletionSources.Add(_ => StructureCatalog.Names);
        return option;
    }

    /// <summary><c>--axial</c>.</summary>
    public static Option<string?> Axial()
    {
        var option = new Option<string?>("--axial") { HelpName = "NAME", Description = "An axial part in place of the convention's, for nuclides with spin: none, spin-expectation, shell-model, or one set of spin values such as klos-2013." };
        option.CompletionSources.Add(_ => new Catalog().AxialNames);
        return option;
    }
}
