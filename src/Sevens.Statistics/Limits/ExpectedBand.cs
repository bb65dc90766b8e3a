namespace Sevens.Statistics.Limits;

/// <summary>The limit that experiments without signal would set; NaN where one of them would set none.</summary>
/// <param name="Minus2">By one that fluctuates down by two standard deviations.</param>
/// <param name="Minus1">By one.</param>
/// <param name="Median">The median.</param>
/// <param name="Plus1">Up by one.</param>
/// <param name="Plus2">Up by two.</param>
public sealed record ExpectedBand(double Minus2, double Minus1, double Median, double Plus1, double Plus2);
