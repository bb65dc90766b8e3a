using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>The coefficients of one channel, each once: functions that are dear to evaluate multiply many components.</summary>
internal sealed class CoefficientStates
{
    private readonly Dictionary<ParameterFunction, CoefficientState> states = new(ReferenceEqualityComparer.Instance);

    /// <summary>The coefficient of a component; null where it has none.</summary>
    public CoefficientState? Of(CompiledComponent component)
    {
        if (component.Coefficient is not { } function)
        {
            return null;
        }

        if (!states.TryGetValue(function, out CoefficientState? state))
        {
            state = new CoefficientState(function, component.CoefficientSlots);
            states.Add(function, state);
        }

        return state;
    }
}
