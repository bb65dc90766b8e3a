using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Measurements;

/// <summary>A measurement of something that parameters of a fit decide.</summary>
public abstract class Measurement
{
    private protected Measurement(ImmutableArray<InputFile> inputs) => Inputs = inputs;

    /// <summary>The definition.</summary>
    public abstract MeasurementDefinition Definition { get; }

    /// <summary>The name by which a fit asks for it.</summary>
    public virtual string Name => Definition.Name;

    /// <summary>The nuclide of which it says something; null where it is of none.</summary>
    public abstract Nuclide? Nuclide { get; }

    /// <summary>The files it was made from.</summary>
    public ImmutableArray<InputFile> Inputs { get; }

    /// <summary>What to cite when it is used.</summary>
    public virtual ImmutableArray<string> Citations => Definition.Citation;

    /// <summary>Names of parameters it would constrain.</summary>
    internal abstract ImmutableArray<string> Constrains { get; }

    /// <summary>What it says of the parameters of a fit, or null where none of them decides what was measured.</summary>
    /// <exception cref="CatalogException">It cannot be put in terms of them.</exception>
    internal abstract MeasurementConstraint? Constraint(FittedQuantities quantities);

    /// <summary>The same where it may say something of several parameters; empty where none of them decides what was measured.</summary>
    /// <exception cref="CatalogException">It cannot be put in terms of them.</exception>
    internal virtual ImmutableArray<MeasurementConstraint> Constraints(FittedQuantities quantities) => Constraint(quantities) is { } one ? [one] : [];
}
