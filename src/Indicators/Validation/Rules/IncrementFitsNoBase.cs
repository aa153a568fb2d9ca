using Indicators.Derivation;

namespace Indicators.Validation.Rules;

/// <summary>IND3009: increment, growth and base cannot be reconciled; base, scope or reading is not declared.</summary>
internal sealed class IncrementFitsNoBase() : ContradictionRule(new DiagnosticDescriptor(
    "IND3009",
    DiagnosticSeverity.Warning,
    new LocalizedText(
        "{0}：至{1}新增{2}、增速{3}，与公布的净基数都对不上（{5}；所需基数为{4}）。是否为毛新增（新认定）？净增还是毛增未说明。",
        "{0}: {2} with {3} by {1} fits no net base ({5}; it needs {4}). A gross count? Net or gross is not declared.")))
{
    /// <inheritdoc/>
    protected override bool IsMine(Contradiction found) => found.Kind == EquationKind.IncrementGrowth && !IsCertain(found);
}
