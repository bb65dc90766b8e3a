namespace Sevens.Statistics.Sampling.Chains;

/// <summary>Rows of numbers in a checkpoint, to the last bit.</summary>
internal static class BinaryNumbers
{
    public static void WriteNumbers(this BinaryWriter writer, ReadOnlySpan<double> values)
    {
        writer.Write(values.Length);
        foreach (double value in values)
        {
            writer.Write(value);
        }
    }

    public static double[] ReadNumbers(this BinaryReader reader)
    {
        double[] values = new double[reader.ReadInt32()];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = reader.ReadDouble();
        }

        return values;
    }
}
