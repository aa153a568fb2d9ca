using System.Globalization;

namespace Indicators;

/// <summary>Reads the canonical text of a transformation: a code, and its parts in brackets.</summary>
internal ref struct TransformationReader(string text)
{
    /// <summary>Growth of a difference of a share is more than anybody publishes.</summary>
    private const int DeepestNesting = 8;

    private int _position;

    public string Fault { get; private set; } = "";

    public bool TryReadWhole(out Transformation result)
    {
        if (!TryRead(0, out result))
            return false;
        return _position == text.Length || Fail($"unexpected '{text[_position]}' after the transformation");
    }

    private bool TryRead(int depth, out Transformation result)
    {
        result = default;
        string code = ReadUntil("[];=");
        if (!Vocabulary.Transformations.TryFind(code, out TransformationKind kind))
            return Fail($"'{code}' is no transformation; expected one of {string.Join(", ", Vocabulary.Transformations.Codes)}");
        if (depth > DeepestNesting)
            return Fail("the transformations are nested too deeply");
        var form = new TransformationForm(kind);
        if (Skip('[') && !TryReadParts(depth, ref form))
            return false;
        return TryMake(form, out result);
    }

    private bool TryReadParts(int depth, ref TransformationForm form)
    {
        do
        {
            string name = ReadUntil("=;]");
            if (!TryReadPart(name, depth, ref form))
                return Fault.Length > 0 ? false : Fail($"'{name}' is no part of a transformation, or its value cannot be read");
        }
        while (Skip(';'));
        return Skip(']') || Fail("expected ']'");
    }

    private bool TryReadPart(string name, int depth, ref TransformationForm form)
    {
        if (name is "seasonallyAdjusted" or "annualised")
        {
            form = name[0] == 's' ? form with { IsSeasonallyAdjusted = true } : form with { IsAnnualised = true };
            return true;
        }

        if (!Skip('='))
            return false;
        if (name == "of")
        {
            bool read = TryRead(depth + 1, out Transformation of);
            form = form with { Of = of };
            return read;
        }

        return TryReadValue(name, ReadUntil(";]"), ref form);
    }

    private static bool TryReadValue(string name, string value, ref TransformationForm form)
    {
        switch (name)
        {
            case "period" when TimePeriod.TryParse(value, out TimePeriod period):
                form = form with { BasePeriod = period };
                return true;
            case "years" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int years):
                form = form with { Years = years };
                return true;
            case "subject" when Identifier.IsValid(value):
                form = form with { BaseSubjectId = value };
                return true;
            case "indicator" when Identifier.IsValid(value):
                form = form with { BaseIndicatorId = value };
                return true;
            case "basis" when Vocabulary.ComparisonBases.TryFind(value, out ComparisonBasis basis):
                form = form with { Basis = basis };
                return true;
            case "universe" when Identifier.IsValid(value):
                form = form with { Universe = value };
                return true;
            default:
                return false;
        }
    }

    private bool TryMake(TransformationForm form, out Transformation result)
    {
        string? fault = form.Fault();
        result = fault is null
            ? Transformation.Create(
                form.Kind, form.Of, form.BasePeriod, form.BaseSubjectId, form.BaseIndicatorId, form.Years, form.Universe,
                form.IsSeasonallyAdjusted, form.IsAnnualised, form.Basis)
            : default;
        return fault is null || Fail(fault);
    }

    private string ReadUntil(string ends)
    {
        int length = text.AsSpan(_position).IndexOfAny(ends);
        string read = length < 0 ? text[_position..] : text.Substring(_position, length);
        _position += read.Length;
        return read;
    }

    private bool Skip(char c)
    {
        bool found = _position < text.Length && text[_position] == c;
        _position += found ? 1 : 0;
        return found;
    }

    private bool Fail(string fault)
    {
        Fault = $"'{text}' at position {_position.ToString(CultureInfo.InvariantCulture)}: {fault}.";
        return false;
    }
}
