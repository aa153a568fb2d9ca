using System.Globalization;
using System.Text.Json.Serialization;
using Indicators.Prose;

namespace Indicators.Tool;

/// <summary>
/// What a claim states, whole: the transformation, the value with its sign (in the scale and unit beside it), the bound of
/// that signed value, and for a growth the basis.
/// </summary>
internal sealed record StatementRecord(
    string Transformation, string? Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ValueLow,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ValueHigh,
    string Bound, string? Basis)
{
    public static StatementRecord Of(PolicyClaim claim)
    {
        ClaimStatement statement = claim.Statement;
        bool turns = statement.Figure is { } figure && statement.Written is { } written && figure.Amount < 0m && written.Amount > 0m;
        decimal low = turns ? -(claim.High ?? claim.Value) : claim.Value;
        decimal high = turns ? -claim.Value : claim.High ?? claim.Value;
        bool isRange = claim.High is not null;
        return new StatementRecord(
            statement.TransformationCode,
            isRange || claim.Parts.Count > 2 ? null : Number(low), isRange ? Number(low) : null, isRange ? Number(high) : null,
            ClaimWords.Bound(statement.Figure?.Bound ?? claim.Bound, claim.Kind),
            statement.Kind == StatementKind.Growth ? statement.Basis.ToString().ToLowerInvariant() : null);
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
