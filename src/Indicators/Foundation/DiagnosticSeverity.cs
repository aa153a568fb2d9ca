using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>How much a <see cref="Diagnostic"/> matters, least first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DiagnosticSeverity>))]
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information = 0,

    /// <summary>Probably wrong, or right only under a reading that nobody has declared.</summary>
    Warning = 1,

    /// <summary>Wrong: two things that cannot both hold, or text that cannot be read.</summary>
    Error = 2,
}
