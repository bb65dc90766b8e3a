using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Templates;

public sealed class TemplateStatisticsTests
{
    private const string Dirt = "shapeNuisances: [toy-dirt]";

    /// <summary>Five events of which three quarters are in the first bin, from 100 simulated ones: 75 ± √75 of them there.</summary>
    [Fact]
    public void Events_of_equal_weight_fluctuate_by_their_root()
    {
        using ToyExperiment toy = With("events: 100");
        BackgroundTemplate dirt = toy.Load().Backgrounds[2];
        Assert.Equal(3.75 / Math.Sqrt(75), dirt.Errors!.Values[0], 1e-12);
        Assert.Equal(1.25 / Math.Sqrt(25), dirt.Errors.Values[5], 1e-12);
        Assert.Equal(0, dirt.Errors.Values[1]);
    }

    /// <summary>Weights that sum to 3 and 1, with squares that sum to 0.36 and 0.25: ± 0.6 and ± 0.5, for four events in all; five are expected.</summary>
    [Fact]
    public void Weights_fluctuate_by_the_root_of_the_sum_of_their_squares()
    {
        using ToyExperiment toy = WithSquares();
        BackgroundTemplate dirt = toy.Load().Backgrounds[2];
        Assert.Equal(0.6 * 5 / 4, dirt.Errors!.Values[0], 1e-12);
        Assert.Equal(0.5 * 5 / 4, dirt.Errors.Values[5], 1e-12);
        Component component = LikelihoodAssembly.Of([toy.Load()], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile).Model.Channels[0].Components[3];
        Assert.Equal(dirt.Errors.ToArray(), component.Errors.ToArray());
        Assert.True(LikelihoodAssembly.Of([toy.Load()], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.HoldConstrained).Model.Channels[0].Components[3].Errors.IsEmpty);
    }

    [Fact]
    public void Faults_say_where_and_what()
    {
        using ToyExperiment neither = With(string.Empty);
        Assert.Contains("neither events nor sumOfSquaredWeights", Assert.ThrowsAny<Exception>(() => neither.Load()).Message, StringComparison.Ordinal);
        using ToyExperiment none = With("events: 0");
        Assert.ThrowsAny<Exception>(() => none.Load());
    }

    private static ToyExperiment With(string statistics) => new ToyExperiment().With(Dirt, $"{Dirt}\n    templateStatistics: {{ {statistics} }}");

    private static ToyExperiment WithSquares() => With("sumOfSquaredWeights: { table: toy.templates.csv, column: dirtSquares }")
        .With(ToyExperiment.Templates, "# storage: sparse", "# column: dirtSquares (density) squared weights\n# storage: sparse")
        .With(ToyExperiment.Templates, "time,dirt,dirtUp", "time,dirt,dirtUp,dirtSquares")
        .With(ToyExperiment.Templates, "8,0,3,2", "8,0,3,2,0.36")
        .With(ToyExperiment.Templates, "16,1,1,2", "16,1,1,2,0.25");
}
