using System.Collections.Immutable;
using System.Globalization;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Tests.Models;
using Sevens.Physics.Conventions;

namespace Sevens.Benchmarks;

/// <summary>The memory that templates of all couplings of every model take, with their nuisances, for three COHERENT sets.</summary>
internal static class TemplateMemory
{
    private static readonly string[] Sets = ["coherent-csi-2017", "coherent-csi-2021", "coherent-lar-2020"];

    /// <summary>Folds and keeps them, and writes what they take by experiment and what the heap has grown by.</summary>
    /// <param name="output">Where to.</param>
    public static void Write(TextWriter output)
    {
        var catalog = new Catalog();
        Convention convention = Convention.Sevens.WithAxial("spin-expectation", catalog.AxialNamed("spin-expectation"));
        Experiment[] experiments = [.. Sets.Select(n => catalog.Experiment(n))];
        _ = Templates(experiments[0], "nsi", convention);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var kept = new List<ImmutableArray<SignalTerm>>();
        foreach (Experiment experiment in experiments)
        {
            ImmutableArray<SignalTerm>[] own = [.. Catalog.ModelNames.Where(n => !Catalog.Model(n).Interactions.IsEmpty).Select(n => Templates(experiment, n, convention))];
            kept.AddRange(own);
            long bytes = own.Sum(terms => terms.Sum(t => 8L * (t.Events.Values.Length + t.Variations.Sum(v => v.Up.Values.Length + (v.Down?.Values.Length ?? 0)))));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{experiment.Name}: {own.Sum(t => t.Length)} templates, {bytes / 1e6:f1} MB of bins"));
        }

        long grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"heap: {grown / 1e6:f1} MB more"));
        GC.KeepAlive(kept);
    }

    private static ImmutableArray<SignalTerm> Templates(Experiment experiment, string model, Convention convention) =>
        ModelDraw.Of(Catalog.Model(model), experiment, convention, seed: 1) is { } draw ? SignalTerms.Of(experiment, convention, draw.Signal) : [];
}
