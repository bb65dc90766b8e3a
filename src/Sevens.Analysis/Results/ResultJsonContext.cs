using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>Serialisers of every result, generated at compile time so that the first line comes fast.</summary>
[JsonSerializable(typeof(ListResult))]
[JsonSerializable(typeof(PredictionResult))]
[JsonSerializable(typeof(VariationResult))]
[JsonSerializable(typeof(ComparisonResult))]
[JsonSerializable(typeof(QuenchingFitReport))]
[JsonSerializable(typeof(FitReport))]
[JsonSerializable(typeof(ScanReport))]
[JsonSerializable(typeof(LimitReport))]
[JsonSerializable(typeof(ToysReport))]
[JsonSerializable(typeof(ScanPart))]
[JsonSerializable(typeof(ToyBlock))]
[JsonSerializable(typeof(SampleReport))]
[JsonSerializable(typeof(ImpactsReport))]
[JsonSerializable(typeof(CrossSectionResult))]
[JsonSerializable(typeof(FluxResult))]
[JsonSerializable(typeof(MixingAngleResult))]
[JsonSerializable(typeof(ExportResult))]
[JsonSerializable(typeof(ImportResult))]
[JsonSerializable(typeof(ValidationResult))]
[JsonSerializable(typeof(ShowResult))]
[JsonSerializable(typeof(CitationResult))]
[JsonSerializable(typeof(ReproductionResult))]
[JsonSerializable(typeof(ProjectionReport))]
[JsonSerializable(typeof(ProjectionPoint))]
[JsonSerializable(typeof(Runs.RunRecord))]
internal sealed partial class ResultJsonContext : JsonSerializerContext;
