using System.Text.Json;
using System.Text.Json.Serialization;
using Sevens.Statistics.Sampling;

namespace Sevens.Analysis.Results;

/// <summary>Ways of sampling as results and requests name them: <c>nuts</c>, <c>ensemble</c>, <c>nested</c>.</summary>
public sealed class SamplingMethodConverter() : JsonStringEnumConverter<SamplingMethod>(JsonNamingPolicy.CamelCase);
