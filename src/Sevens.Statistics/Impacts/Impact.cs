namespace Sevens.Statistics.Impacts;

/// <summary>How far one parameter drags another: the other's best value with this one held at the ends of its own error, less its best value.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Up">The shift with it held one standard error above its best value; NaN where that fit failed or there is no error.</param>
/// <param name="Down">The shift with it held one standard error below.</param>
public sealed record Impact(string Parameter, double Up, double Down)
{
    /// <summary>The larger of both shifts in size; 0 where neither is defined.</summary>
    public double Size => Math.Max(double.IsNaN(Up) ? 0 : Math.Abs(Up), double.IsNaN(Down) ? 0 : Math.Abs(Down));
}
