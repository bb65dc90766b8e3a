using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>Lines alone: an electron-capture source, or one energy to try things with.</summary>
[Variant("monochromatic")]
[Description("Lines alone: an electron-capture source, or one energy to try things with.")]
public sealed record MonochromaticDefinition : SourceDefinition, ISelfChecked
{
    /// <summary>The lines.</summary>
    [AtLeastOne("line")]
    [Description("The lines.")]
    public required ImmutableArray<LineDefinition> Lines { get; init; }

    /// <summary>Decays per second; the flux then falls with the baseline squared.</summary>
    [Positive]
    [Description("Decays per second; the flux then falls with the square of the baseline. Or give flux.")]
    public Activity? Activity { get; init; }

    /// <summary>Flux of all lines together at the detector, or at <see cref="FluxAt"/>.</summary>
    [Positive]
    [Description("Flux of all lines together, at the detector or at the distance fluxAt. Or give activity.")]
    public Flux? Flux { get; init; }

    /// <summary>Where <see cref="Flux"/> holds, if it falls with the distance squared; without it the flux is that at the detector.</summary>
    [Positive]
    [Description("The distance at which flux holds, if it falls with the square of the distance; without it the flux is that at the detector.")]
    public Length? FluxAt { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new MonochromaticAssembly(this);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Activity is null == Flux is null)
        {
            yield return new Discrepancy("activity", Activity is null ? "neither activity nor flux" : "activity and flux", "one of the two");
        }

        if (FluxAt is not null && Flux is null)
        {
            yield return new Discrepancy("fluxAt", "a distance without a flux", "flux as well, or no fluxAt");
        }
    }
}
