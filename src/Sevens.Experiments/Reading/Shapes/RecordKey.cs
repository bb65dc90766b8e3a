using System.Reflection;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>One key of a record.</summary>
/// <param name="Name">As it is written in a file.</param>
/// <param name="Property">Where its value goes.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="Presence">Whether it may be left out.</param>
/// <param name="Description">What it means; null when the type does not say.</param>
internal sealed record RecordKey(string Name, PropertyInfo Property, Shape Shape, Presence Presence, string? Description);
