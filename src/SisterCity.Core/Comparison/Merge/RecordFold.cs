using SisterCity.Model;

namespace SisterCity.Comparison;

/// <summary>
/// Makes one record of several, and renames what a record refers to. The generated half has a line a member; <see cref="Folding{TRecord}"/> has the
/// policies.
/// </summary>
[FoldOf(typeof(Register))]
[FoldOf(typeof(LocalAuthority))]
[FoldOf(typeof(Partnership))]
[FoldOf(typeof(PartnershipMember))]
[FoldOf(typeof(Agreement))]
[FoldOf(typeof(AgreementParty))]
[FoldOf(typeof(CooperationProject))]
[FoldOf(typeof(Crisis))]
[FoldOf(typeof(Source))]
internal static partial class RecordFold;
