namespace Sevens.Experiments.Reading.Rules;

/// <summary>The name of an entry that may stand in a family, such as <c>light-vector/b-l</c>.</summary>
internal sealed class FamilyNameAttribute() : TextRuleAttribute(
    $"{EntryNameAttribute.Word}(?:/{EntryNameAttribute.Word})?",
    "letters, digits, '-', '_' and '.', with a letter or digit first, after a family and '/' or not, such as light-vector/my-boson: names of files are made of it");
