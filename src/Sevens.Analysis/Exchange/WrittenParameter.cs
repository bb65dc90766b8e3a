using System.Text.Json.Nodes;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange;

/// <summary>A parameter as another format has it: under a name of its own, and as a function of that format's variable.</summary>
/// <param name="Parameter">The parameter of the likelihood.</param>
/// <param name="Name">Its name in the format.</param>
/// <param name="Modifier">What it is called there: normfactor, lumi, histosys …</param>
/// <param name="Relation">How its value follows from the format's variable x.</param>
/// <param name="First">The value at x = 0: the offset of a linear relation, the median of an exponential one.</param>
/// <param name="Second">The slope of a linear relation, the factor of an exponential one.</param>
internal sealed record WrittenParameter(Parameter Parameter, string Name, string Modifier, ParameterRelation Relation, double First, double Second)
{
    /// <summary>A parameter that the format's variable is itself.</summary>
    public static WrittenParameter Same(Parameter parameter, string modifier) => new(parameter, parameter.Name, modifier, ParameterRelation.Linear, 0, 1);

    /// <summary>The format's variable where the parameter has a value.</summary>
    public double Variable(double theta) => Relation == ParameterRelation.Linear ? (theta - First) / Second : Math.Log(theta / First) / Math.Log(Second);

    /// <summary>The format's variable at the lower bound, or as far below zero as may be: not every format can say infinity.</summary>
    public double LowerBound(double reach) => double.IsFinite(Parameter.Lower) && !(Relation == ParameterRelation.Exponential && Parameter.Lower <= 0)
        ? Math.Max(Variable(Parameter.Lower), -reach)
        : -reach;

    /// <summary>The format's variable at the upper bound, or as far above zero as may be.</summary>
    public double UpperBound(double reach) => double.IsFinite(Parameter.Upper) ? Math.Min(Variable(Parameter.Upper), reach) : reach;

    /// <summary>A description for the metadata.</summary>
    public JsonObject Described() => new()
    {
        ["name"] = Parameter.Name,
        ["writtenAs"] = Name,
        ["modifier"] = Modifier,
        ["value"] = Relation == ParameterRelation.Linear
            ? FormattableString.Invariant($"{First} + {Second}*x")
            : FormattableString.Invariant($"{First} * {Second}^x"),
        ["role"] = Parameter.Role == ParameterRole.Interest ? "interest" : "nuisance",
        ["constraint"] = Parameter.Constraint switch
        {
            null => null,
            GaussianConstraint g => new JsonObject { ["kind"] = "gaussian", ["mean"] = g.Mean, ["sigma"] = g.Sigma },
            LogNormalConstraint l => new JsonObject { ["kind"] = "logNormal", ["median"] = l.Median, ["kappa"] = l.Kappa },
            PoissonConstraint p => new JsonObject { ["kind"] = "poisson", ["count"] = p.ObservedCount, ["scale"] = p.CountScale },
            _ => new JsonObject { ["kind"] = Parameter.Constraint.GetType().Name },
        },
        ["lower"] = double.IsFinite(Parameter.Lower) ? Parameter.Lower : null,
        ["upper"] = double.IsFinite(Parameter.Upper) ? Parameter.Upper : null,
    };
}
