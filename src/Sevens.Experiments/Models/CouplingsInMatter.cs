namespace Sevens.Experiments.Models;

/// <summary>Which couplings neutrinos have in the matter that they cross on their way, the Sun and the Earth.</summary>
public enum CouplingsInMatter
{
    /// <summary>Those that the source states, whatever the model has in detection; the Standard Model's where it states none.</summary>
    OfSource,

    /// <summary>Those of the model: one number in propagation and detection.</summary>
    OfModel,
}
