using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Indicators.Json;

/// <summary>The path of the token a walk through a document has reached, as <c>$.targets[3].goal</c>.</summary>
internal sealed class JsonPathStack
{
    private readonly List<Step> _steps = [];

    /// <summary>Follows the walk to the next token.</summary>
    public void Enter(ref Utf8JsonReader json)
    {
        if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            _steps.RemoveAt(_steps.Count - 1);
            return;
        }

        if (json.TokenType == JsonTokenType.PropertyName)
        {
            _steps[^1] = _steps[^1] with { Name = NameOf(ref json) };
            return;
        }

        if (_steps.Count > 0 && _steps[^1].IsArray)
            _steps[^1] = _steps[^1] with { Index = _steps[^1].Index + 1 };
        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            _steps.Add(new Step(json.TokenType == JsonTokenType.StartArray, -1, null));
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var path = new StringBuilder("$");
        foreach (Step step in _steps)
        {
            if (step.IsArray && step.Index >= 0)
                path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            else if (step.Name is not null)
                AppendName(path, step.Name);
        }

        return path.ToString();
    }

    private static void AppendName(StringBuilder path, string name)
    {
        bool plain = name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '$' or '_');
        _ = plain ? path.Append('.').Append(name) : path.Append("['").Append(name).Append("']");
    }

    private static string NameOf(ref Utf8JsonReader json) => TextPreview.OfUtf8(json.ValueSpan);

    private readonly record struct Step(bool IsArray, int Index, string? Name);
}
