import { serviceCodegen } from '@dure/kit/codegen';

export default serviceCodegen(import.meta.dirname, {
  Campaign: '../campaigns/table.ts#CampaignView as CampaignModel',
  CampaignConnection: '../campaigns/loaders.ts#CampaignPage',
  Consultation: '../campaigns/domain.ts#Consultation as ConsultationModel',
  ConsultationConnection: '../campaigns/loaders.ts#ConsultationPage',
  LedgerAccount: '../ledger/domain.ts#Account as AccountModel',
  LedgerAccountConnection: '../ledger/loaders.ts#AccountPage',
  LedgerTransaction: '../ledger/loaders.ts#BookedTransaction',
  LedgerTransactionConnection: '../ledger/loaders.ts#BookedTransactionPage',
  Pledge: '../pledges/domain.ts#Pledge as PledgeModel',
  PledgeConnection: '../pledges/loaders.ts#PledgePage',
});
