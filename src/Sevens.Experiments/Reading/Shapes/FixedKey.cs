namespace Sevens.Experiments.Reading.Shapes;

/// <summary>A key whose value is settled before the record is read: the schema line, the key that picked the variant.</summary>
/// <param name="Name">As it is written in a file.</param>
/// <param name="Value">Its only value.</param>
/// <param name="Presence">Whether it must be written.</param>
internal sealed record FixedKey(string Name, string Value, Presence Presence);
