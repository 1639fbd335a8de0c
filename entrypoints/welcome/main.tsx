import { WelcomeView } from '@/components/welcome/WelcomeView';
import { mount } from '@/utils/app/pages/mount';

mount('welcome_title', async () => <WelcomeView />);
