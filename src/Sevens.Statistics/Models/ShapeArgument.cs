using System.Runtime.InteropServices;

namespace Sevens.Statistics.Models;

/// <summary>A number that a shape needs: a parameter of the model, or a constant.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ShapeArgument
{
    private ShapeArgument(string? parameter, double constant)
    {
        Parameter = parameter;
        Constant = constant;
    }

    /// <summary>The parameter's name, or null for a constant.</summary>
    public string? Parameter { get; }

    /// <summary>The constant, where it is none of a parameter.</summary>
    public double Constant { get; }

    /// <summary>A parameter of the model.</summary>
    public static ShapeArgument Free(string parameter) => new(parameter, double.NaN);

    /// <summary>A constant.</summary>
    public static ShapeArgument Fixed(double value) => new(null, value);
}
