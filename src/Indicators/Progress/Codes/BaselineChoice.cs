using System.Text.Json.Serialization;

namespace Indicators.Progress;

/// <summary>Which value is taken for a baseline that is not published.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BaselineChoice>))]
public enum BaselineChoice
{
    /// <summary>None: the assessment says that it is missing.</summary>
    AsStated = 0,

    /// <summary>The first later one, as Statistics Canada does.</summary>
    NextAvailable,

    /// <summary>The nearest one, of two as near the later, as the UN Progress Chart does.</summary>
    Nearest,
}
