import { serviceCodegen } from '@dure/kit/codegen';

export default serviceCodegen(import.meta.dirname, {
  BudgetLine: '../budgets/loaders.ts#BudgetLineView',
  Campaign: '../campaigns/table.ts#CampaignView as CampaignModel',
  CampaignConnection: '../campaigns/loaders.ts#CampaignPage',
  Consultation: '../campaigns/domain.ts#Consultation as ConsultationModel',
  ConsultationConnection: '../campaigns/loaders.ts#ConsultationPage',
  InKindPledge: '../in-kind/domain.ts#InKindPledge as InKindPledgeModel',
  InKindPledgeConnection: '../in-kind/loaders.ts#InKindPledgePage',
  LedgerAccount: '../ledger/domain.ts#Account as AccountModel',
  LedgerAccountConnection: '../ledger/loaders.ts#AccountPage',
  LedgerTransaction: '../ledger/loaders.ts#BookedTransaction',
  LedgerTransactionConnection: '../ledger/loaders.ts#BookedTransactionPage',
  OtherSource: '../budgets/domain.ts#OtherSource as OtherSourceModel',
  StatementLine: '../ledger/loaders.ts#StatementLine as StatementLineModel',
  StatementLineConnection: '../ledger/loaders.ts#StatementPage',
  Pledge: '../pledges/domain.ts#Pledge as PledgeModel',
  PledgeConnection: '../pledges/loaders.ts#PledgePage',
});
