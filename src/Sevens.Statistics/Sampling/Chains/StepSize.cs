namespace Sevens.Statistics.Sampling.Chains;

/// <summary>The step size by dual averaging (M. D. Hoffman and A. Gelman, J. Mach. Learn. Res. 15 (2014) 1593, eq. 6, with its constants).</summary>
internal sealed class StepSize
{
    private const double Target = 0.8;
    private const double Gamma = 0.05;
    private const double Offset = 10;
    private const double Kappa = 0.75;

    private double centre;
    private double error;
    private double logStep;
    private double logAverage;
    private int count;

    public StepSize(double initial) => Restart(initial);

    /// <summary>The step while adapting.</summary>
    public double Current => Math.Exp(logStep);

    /// <summary>The step after adapting.</summary>
    public double Final => Math.Exp(logAverage);

    public void Restart(double initial)
    {
        centre = Math.Log(10 * initial);
        logStep = Math.Log(initial);
        logAverage = logStep;
        error = 0;
        count = 0;
    }

    public void Learn(double acceptance)
    {
        count++;
        double weight = 1 / (count + Offset);
        error = ((1 - weight) * error) + (weight * (Target - acceptance));
        logStep = centre - (Math.Sqrt(count) / Gamma * error);
        double share = Math.Pow(count, -Kappa);
        logAverage = (share * logStep) + ((1 - share) * logAverage);
    }

    public void Save(BinaryWriter writer)
    {
        writer.WriteNumbers([centre, error, logStep, logAverage]);
        writer.Write(count);
    }

    public void Load(BinaryReader reader)
    {
        double[] values = reader.ReadNumbers();
        (centre, error, logStep, logAverage) = (values[0], values[1], values[2], values[3]);
        count = reader.ReadInt32();
    }
}
